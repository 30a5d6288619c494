// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/table/crmdelegate.h"

#include "ui/pages/crm/crmwords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowhover.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CrmDelegate::CrmDelegate(const DirectoryTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void CrmDelegate::learn(const LayoutMeta &layout)
{
    m_layouts.removeIf([&layout](const LayoutMeta &known) { return known.id == layout.id; });
    m_layouts.append(layout);
}

QString CrmDelegate::word(DirectoryColumn column, const QString &value) const
{
    const QStringList fields = CrmWords::picklists(m_model.kind(), column);
    if (fields.isEmpty() || value.isEmpty())
        return value;
    for (const LayoutMeta &layout : m_layouts) {
        const QString text = CrmWords::valueText(layout, fields, value);
        if (text != value)
            return text;
    }
    return value;
}

QString CrmDelegate::text(const QModelIndex &index) const
{
    const QVariant money = index.data(DirectoryTableModel::MoneyRole);
    if (money.canConvert<Money>())
        return format::money(money.value<Money>());
    const QVariant value = index.data(Qt::DisplayRole);
    switch (value.typeId()) {
    case QMetaType::QDate:
        return format::shortDate(value.toDate(), m_today);
    case QMetaType::QDateTime: {
        const QDateTime when = value.toDateTime();
        return format::shortDate(when.date(), m_today) + u' ' + format::time(when);
    }
    case QMetaType::Int:
        return format::number(value.toInt());
    default:
        return word(m_model.columnAt(index.column()), value.toString());
    }
}

void CrmDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    RowHover::apply(option, index);
    option->text = text(index);
    option->textElideMode = Qt::ElideRight;
    const DirectoryColumn column = m_model.columnAt(index.column());
    if (column == DirectoryColumn::Name)
        option->font = Theme::font(TextSize::Body, 500);
    if (column != DirectoryColumn::Due)
        return;
    const QVariant record = index.data(DirectoryTableModel::RecordRole);
    if (!directorycells::isDue(record.value<CrmActivity>(), DirectoryDue::Overdue, m_today))
        return;
    const QColor colour = Theme::get().tokens().badOnFill;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = Theme::get().icon(u"calendar-alert"_s, colour);
    option->decorationSize = QSize(14, 14);
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, colour);
}
} // namespace atlas
