// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/recordsview.h"

#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
RecordsView::RecordsView(BooksTableModel::Table table, BooksKind kind, BooksActions &actions, QWidget *parent)
    : BooksList(table, actions, parent)
    , m_kind(kind)
    , m_panel(new RecordPanel(this))
{
    m_panel->hide(); // shown where the page docks it
    connect(m_panel, &RecordPanel::closed, this, &RecordsView::closePanel);
    connect(&book(), &CashBook::booksChanged, this, &RecordsView::booksChanged, Qt::QueuedConnection);
}

RecordsView::~RecordsView() = default;

QStringList RecordsView::tourStops() const
{
    return {viewId() + u"/panel"_s, viewId() + u"/form"_s};
}

void RecordsView::showTourStop(const QString &stop)
{
    if (stop == "form"_L1) {
        createNew();
        return;
    }
    if (stop == "panel"_L1 && model().rowCount() > 0)
        openRecord(model().idAt(0));
    else
        closePanel();
}

void RecordsView::opened(const QString &id)
{
    if (!shown(id))
        return;
    if (id != m_id) {
        m_id = id;
        m_detail = {};
        m_panel->scrollToTop();
    }
    readDetail();
    Q_EMIT panelVisibleChanged(true);
}

void RecordsView::moved(const QString &id)
{
    if (!m_id.isEmpty())
        opened(id);
}

void RecordsView::closePanel()
{
    m_id.clear();
    m_detail = {};
    delete m_reader;
    // The keyboard goes back to the list, not to nowhere.
    if (m_panel->isAncestorOf(m_panel->window()->focusWidget()))
        table().setFocus(Qt::OtherFocusReason);
    Q_EMIT panelVisibleChanged(false);
}

void RecordsView::readDetail()
{
    const std::optional<Shown> record = shown(m_id);
    if (!record)
        return;
    delete m_reader;
    m_reader = new QObject(this);
    m_readProblem.reset();
    m_readVersion = record->version;
    refreshPanel();
    actions().record(m_kind, m_id, m_reader, [this, id = m_id](const Result<QJsonObject> &read) {
        m_reader->deleteLater();
        m_reader = nullptr;
        if (id != m_id)
            return;
        if (read)
            m_detail = *read;
        else
            m_readProblem = errorText(read.error(), {}, actions().now());
        refreshPanel();
    });
}

void RecordsView::booksChanged()
{
    if (m_id.isEmpty())
        return;
    const std::optional<Shown> record = shown(m_id);
    if (!record)
        closePanel(); // deleted in Books
    else if (record->version != m_readVersion && !m_reader && !m_working.contains(m_id))
        readDetail();
    else
        refreshPanel();
}

void RecordsView::refreshPanel()
{
    const std::optional<Shown> record = shown(m_id);
    if (!record)
        return;
    showStatus(record->status);
    fillPanel();
    m_panel->setWorking(m_working.value(m_id));
    if (m_problems.contains(m_id))
        m_panel->showProblem(m_problems.value(m_id));
    else
        m_panel->clearProblem();
}

void RecordsView::showStatus(const QString &fallback)
{
    using Tone = BooksTableModel::BooksTone;
    const int row = model().rowOf(m_id);
    const int column = model().columnOf(BooksTableModel::Column::Status);
    if (row < 0 || column < 0) {
        m_panel->setStatus(fallback.isEmpty() ? QString() : BooksTableModel::statusLabel(fallback),
                           Pill::Tone::Neutral);
        return;
    }
    const QModelIndex index = model().index(row, column);
    const QVariant toned = index.data(BooksTableModel::ToneRole);
    const Tone tone = toned.isValid() ? Tone(toned.toInt()) : Tone::Neutral;
    const Pill::Tone pill = tone == Tone::Good   ? Pill::Tone::Good
                            : tone == Tone::Warn ? Pill::Tone::Warn
                            : tone == Tone::Bad  ? Pill::Tone::Bad
                                                 : Pill::Tone::Neutral;
    m_panel->setStatus(index.data(Qt::DisplayRole).toString(), pill);
}

QString RecordsView::detailNote() const
{
    if (!m_detail.isEmpty())
        return {};
    if (m_readProblem) {
        //: %1 says what happened, %2 what to do
        return m_readProblem->advice.isEmpty() ? m_readProblem->title
                                               : tr("%1. %2").arg(m_readProblem->title, m_readProblem->advice);
    }
    return tr("Reading from Zoho Books\u2026");
}

Label::Tone RecordsView::detailTone() const
{
    return m_detail.isEmpty() && m_readProblem ? Label::Tone::Bad : Label::Tone::Secondary;
}

QString RecordsView::busyReason() const
{
    return m_working.contains(m_id) ? tr("Something is being saved; one moment.") : QString();
}

void RecordsView::keepDetail(const QString &id, const QJsonObject &record)
{
    if (id != m_id || record.isEmpty())
        return;
    m_detail = record;
    refreshPanel();
}

BooksActions::Then<QJsonObject> RecordsView::begin(const QString &id, const QString &what, const QString &said)
{
    m_problems.remove(id);
    m_working.insert(id, what);
    refreshPanel();
    return [this, id, said](const Result<QJsonObject> &result) {
        finish(id, result ? std::nullopt : std::optional(result.error()), said);
        if (result)
            keepDetail(id, *result);
    };
}

void RecordsView::finish(const QString &id, const std::optional<ApiError> &error, const QString &said)
{
    m_working.remove(id);
    if (error)
        fail(id, errorText(*error, {}, actions().now()));
    else if (!said.isEmpty())
        actions().say(said);
    if (id == m_id)
        refreshPanel();
}

void RecordsView::fail(const QString &id, const ErrorText &problem)
{
    m_problems.insert(id, problem);
    if (id == m_id)
        refreshPanel();
    else
        actions().say(problem.title); // the panel shows another record by now; the words wait for this one
}

void RecordsView::act(BooksAct act, const QString &reason, const QString &said)
{
    actions().act(m_kind, m_id, act, reason, this, begin(m_id, tr("Saving\u2026"), said));
}

void RecordsView::retranslate()
{
    BooksList::retranslate();
    refreshPanel();
}
} // namespace atlas
