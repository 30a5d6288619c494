// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/cellrows.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <QCollator>

namespace atlas
{
namespace
{
QColor inkOf(Label::Tone tone)
{
    const Tokens &tokens = Theme::get().tokens();
    switch (tone) {
    case Label::Tone::Text:
        return tokens.text;
    case Label::Tone::Secondary:
        return tokens.secondary;
    case Label::Tone::Good:
        return tokens.goodOnFill;
    case Label::Tone::Warn:
        return tokens.warnOnFill;
    case Label::Tone::Bad:
        return tokens.badOnFill;
    case Label::Tone::Accent:
        break;
    }
    return tokens.accentOnFill;
}

/// Negative, zero or positive; by the person's language for texts.
int comparedCells(const QVariant &a, const QVariant &b, const QCollator &collator)
{
    if (a.userType() == QMetaType::QString)
        return collator.compare(a.toString(), b.toString());
    const QPartialOrdering order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}
} // namespace

void CellRows::setTitles(const QStringList &titles)
{
    if (titles.size() != m_titles.size()) {
        beginResetModel();
        m_titles = titles;
        endResetModel();
        return;
    }
    m_titles = titles;
    if (!titles.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(titles.size()) - 1);
}

void CellRows::setRows(const QList<Row> &rows)
{
    QSet<QString> changed;
    QHash<QString, Row> next;
    m_given.clear();
    for (const Row &row : rows) {
        const auto old = m_rows.constFind(row.id);
        if (old != m_rows.constEnd() && *old != row)
            changed.insert(row.id);
        next.insert(row.id, row);
        m_given.append(row.id);
    }
    // Rows that go are still asked for while they are taken out.
    for (auto it = next.cbegin(); it != next.cend(); ++it)
        m_rows.insert(it.key(), it.value());
    setIds(sortedIds());
    m_rows = next;
    for (const QString &id : std::as_const(changed)) {
        const int row = rowOf(id);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int CellRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant CellRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString id = idAt(index.row());
    const RowCell cell = m_rows.value(id).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ForegroundRole:
        return cell.tone == Label::Tone::Text ? QVariant() : inkOf(cell.tone);
    case Qt::TextAlignmentRole:
        return int((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return id;
    case SortRole:
        return cell.sort;
    case ToneRole:
        return int(cell.tone);
    default:
        return {};
    }
}

QVariant CellRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) { // as the cells below
        const QVariant cells = rowCount() > 0 ? data(index(0, section), role) : QVariant();
        return cells.isValid() ? cells : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    }
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

QStringList CellRows::sortedIds() const
{
    QStringList out = m_given;
    if (m_column < 0)
        return out;
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(out.begin(), out.end(), [this, &collator](const QString &a, const QString &b) {
        const QVariant left = m_rows[a].cells.value(m_column).sort;
        const QVariant right = m_rows[b].cells.value(m_column).sort;
        if (!left.isValid() || !right.isValid())
            return left.isValid() && !right.isValid();
        const int order = comparedCells(left, right, collator);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    return out;
}

void CellRows::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    setIds(sortedIds());
}
} // namespace atlas
