// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/dealwriter.h"

#include "ui/pages/pipeline/dealfields.h"

namespace atlas
{
DealWriter::DealWriter(CrmRepository &repository, DealBook &book, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
{
}

bool DealWriter::submit(const DealChange &change)
{
    const DealRow *row = m_book.row(change.dealId);
    if (!row || isBusy(change.dealId)) {
        return false;
    }
    m_busy.insert(change.dealId);
    m_book.showOptimistic(dealfields::withChanges(row->deal, change.changes, m_book.pipeline()));
    Q_EMIT busyChanged(change.dealId, true);
    const QJsonObject base = dealfields::touched(change.base, change.changes);
    QCoro::connect(m_repository.updateDeal(change.dealId, base, dealfields::forWriting(change.changes)), this,
                   [this, change](const Result<UpdateOutcome> &outcome) { finish(change, outcome); });
    return true;
}

void DealWriter::finish(const DealChange &change, const Result<UpdateOutcome> &outcome)
{
    m_busy.remove(change.dealId);
    // By now the book holds what Zoho confirmed, be it the new record or the old one.
    m_book.restore(change.dealId);
    Q_EMIT busyChanged(change.dealId, false);
    if (!outcome) {
        Q_EMIT failed(change, outcome.error());
    } else if (outcome->conflict) {
        Q_EMIT conflicted(change, *outcome->conflict);
    } else {
        Q_EMIT saved(change, outcome->saved.record);
    }
}
} // namespace atlas
