// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/bulk/crmbulkrun.h"

#include <QCoroTask>

namespace atlas
{
namespace
{
/// The next record would fare no better: what is left stays as it is.
bool crmEndsRun(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Validation:
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::Duplicate:
    case ErrorKind::Ambiguous:
    case ErrorKind::Server:
    case ErrorKind::Usage:
    case ErrorKind::Unknown:
    case ErrorKind::Decode:
        return false;
    default:
        return true;
    }
}
} // namespace

CrmBulkRun::CrmBulkRun(CrmDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
}

CrmBulkRun::~CrmBulkRun() = default;

int CrmBulkRun::countOf(CrmBulkRow::Outcome outcome) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [outcome](const CrmBulkRow &row) { return row.outcome == outcome; }));
}

bool CrmBulkRun::start(const QList<CrmBulkStep> &steps)
{
    if (m_running)
        return false;
    m_rows.clear();
    for (const CrmBulkStep &step : steps) {
        CrmBulkRow row;
        row.step = step;
        m_rows.append(row);
    }
    m_at = 0;
    m_stopped = false;
    m_running = true;
    next();
    return true;
}

void CrmBulkRun::stop()
{
    m_stopped = true;
}

void CrmBulkRun::next()
{
    Q_EMIT progressed(int(m_at), int(m_rows.size()));
    if (m_stopped || m_at >= m_rows.size()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    CrmBulkRow &row = m_rows[m_at];
    const CrmBulkStep step = row.step;
    if (step.changes.isEmpty()) {
        remove(row);
        return;
    }
    auto task = m_directory.update(step.ref.module, step.ref.id, step.base, step.changes);
    QCoro::connect(std::move(task), this, [this](const Result<UpdateOutcome> &outcome) {
        if (!outcome) {
            failed(outcome.error());
        } else if (outcome->conflict) {
            m_rows[m_at].changedBy = outcome->conflict->theirs.changedBy;
            settled(CrmBulkRow::Outcome::Conflict);
        } else {
            settled(outcome->unchanged ? CrmBulkRow::Outcome::Unchanged : CrmBulkRow::Outcome::Changed);
        }
    });
}

void CrmBulkRun::remove(CrmBulkRow &row)
{
    auto task = m_directory.remove(row.step.ref.module, row.step.ref.id);
    QCoro::connect(std::move(task), this, [this](const Result<Done> &done) {
        if (done)
            settled(CrmBulkRow::Outcome::Changed);
        else if (done.error().kind == ErrorKind::NotFound)
            settled(CrmBulkRow::Outcome::Unchanged); // somebody was faster
        else
            failed(done.error());
    });
}

void CrmBulkRun::failed(const ApiError &error)
{
    m_rows[m_at].error = error;
    m_stopped = m_stopped || crmEndsRun(error);
    settled(CrmBulkRow::Outcome::Refused);
}

void CrmBulkRun::settled(CrmBulkRow::Outcome outcome)
{
    m_rows[m_at].outcome = outcome;
    ++m_at;
    next();
}

QList<CrmBulkStep> CrmBulkRun::undoSteps() const
{
    QList<CrmBulkStep> steps;
    for (const CrmBulkRow &row : m_rows) {
        if (row.outcome == CrmBulkRow::Outcome::Changed && !row.step.changes.isEmpty())
            steps.append({row.step.ref, row.step.name, row.step.changes, row.step.base});
    }
    return steps;
}
} // namespace atlas
