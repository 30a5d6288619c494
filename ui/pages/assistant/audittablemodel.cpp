// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/audittablemodel.h"

#include "ui/shell/shelltypes.h"
#include "ui/theme/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QColor outcomeInk(AuditOutcome outcome)
{
    const Tokens &t = Theme::get().tokens();
    switch (AssistantWords::outcomeTone(outcome)) {
    case Pill::Tone::Good:
        return t.goodOnFill;
    case Pill::Tone::Bad:
        return t.badOnFill;
    case Pill::Tone::Warn:
        return t.warnOnFill;
    default:
        return t.secondary;
    }
}

/// Enough to see whether a row reads otherwise than before.
bool looksSame(const AuditEntry &a, const AuditEntry &b)
{
    return a.id == b.id && a.outcome == b.outcome && a.undoneBy == b.undoneBy;
}
} // namespace

void AuditTableModel::setEntries(const QList<AuditEntry> &entries)
{
    m_entries = entries;
    filter();
}

void AuditTableModel::renew(const QList<AuditEntry> &newest)
{
    if (newest.isEmpty())
        return setEntries({});
    QList<AuditEntry> all = newest;
    const qint64 last = newest.last().id;
    for (const AuditEntry &entry : std::as_const(m_entries)) {
        if (entry.id < last)
            all.append(entry);
    }
    if (std::ranges::equal(all, m_entries, looksSame))
        return;
    setEntries(all);
}

void AuditTableModel::addOlder(const QList<AuditEntry> &older)
{
    setEntries(m_entries + older);
}

void AuditTableModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    filter();
}

void AuditTableModel::filter()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const AuditEntry &entry = m_entries.at(i);
        QStringList words;
        for (int column = 0; column < ColumnCount; ++column)
            words.append(text(entry, column));
        words << entry.operation << entry.detail << entry.plan.value("summary"_L1).toString();
        if (m_search.isEmpty() || matchesQuery(words.join(u' '), m_search))
            m_rows.append(i);
    }
    endResetModel();
}

const AuditEntry *AuditTableModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_entries.at(m_rows.at(row)) : nullptr;
}

const AuditEntry *AuditTableModel::find(qint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, &AuditEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

int AuditTableModel::rowOf(qint64 id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_entries.at(m_rows.at(row)).id == id)
            return row;
    }
    return -1;
}

qint64 AuditTableModel::oldestId() const
{
    return m_entries.isEmpty() ? 0 : m_entries.last().id;
}

void AuditTableModel::retranslate()
{
    filter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditTableModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case When: {
        const QDateTime local = entry.at.toLocalTime();
        const QString day = local.date() == m_today ? QString() : format::shortDate(local.date(), m_today) + u' ';
        return day + format::time(entry.at);
    }
    case Who:
        return entry.who;
    case What: {
        const QString words = AssistantWords::operation(entry.operation, entry.parameters);
        return entry.undoes > 0 ? tr("Undo: %1").arg(words) : words;
    }
    case About:
        return AssistantWords::subject(
            entry.operation, entry.app,
            entry.undoes > 0 ? entry.parameters.value("parameters"_L1).toObject() : entry.parameters, m_names);
    case AppColumn:
        return appName(entry.app);
    case Outcome:
        return entry.undoneBy > 0 ? tr("Undone") : AssistantWords::outcome(entry.outcome);
    default:
        return {};
    }
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    const AuditEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(*entry, index.column());
    if (role == Qt::ToolTipRole && index.column() == About)
        return text(*entry, About).toHtmlEscaped();
    if (role == Qt::ForegroundRole && index.column() == Outcome)
        return entry->undoneBy > 0 ? Theme::get().tokens().secondary : outcomeInk(entry->outcome);
    if (role == Qt::ForegroundRole && (index.column() == When || index.column() == AppColumn))
        return Theme::get().tokens().secondary;
    return {};
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("About");
    case AppColumn:
        return tr("App");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}
} // namespace atlas
