// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/import/importpreviewmodel.h"

#include "ui/pages/crm/import/importwords.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QBrush>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void ImportPreviewModel::setContent(const ImportTable &table, const ImportRules &rules, const ImportPlan &plan)
{
    beginResetModel();
    m_table = table;
    m_rules = rules;
    m_plan = plan;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(kRows, int(m_plan.rows.size()));
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QString ImportPreviewModel::problemAt(int row, int column) const
{
    QStringList problems;
    for (const ImportCellFault &fault : m_plan.rows.at(row).faults) {
        // What no column says (a mandatory field that is not mapped) is told at the first.
        if (std::max(0, fault.column) != column)
            continue;
        const FieldMeta *field = m_rules.layout.field(fault.field);
        problems.append((field ? field->label : fault.field) + u": "_s + importwords::fault(fault.fault));
    }
    return problems.join(u'\n');
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_table.rows.at(index.row()).value(index.column());
    const bool used = !m_rules.mapping.value(index.column()).isEmpty();
    const QString problem = problemAt(index.row(), index.column());
    const Tokens &tokens = Theme::get().tokens();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return problem.isEmpty() ? text : problem;
    case Qt::AccessibleTextRole:
        return problem.isEmpty() ? text : QString(text + u". "_s + problem);
    case Qt::BackgroundRole:
        return problem.isEmpty() ? QVariant() : QBrush(tokens.badFill);
    case Qt::ForegroundRole:
        return QBrush(!problem.isEmpty() ? tokens.badOnFill : used ? tokens.text : tokens.secondary);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_table.lines.value(section);
    const FieldMeta *field = m_rules.layout.field(m_rules.mapping.value(section));
    return field ? field->label : m_table.headers.value(section);
}
} // namespace atlas
