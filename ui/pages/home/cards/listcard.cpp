// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/cards/listcard.h"

#include "models/home/homewords.h"
#include "ui/pages/home/cards/rowdelegate.h"
#include "ui/widgets/label.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ListCard::ListCard(const CardKind &kind, QWidget *parent)
    : HomeCard(kind, parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_empty(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
{
    buildFrame(true);
    m_list->setObjectName(u"home.rows"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HomeRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"home.empty"_s);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    const auto open = [this](const QModelIndex &index) {
        const auto row = index.data(HomeRowDelegate::RowRole).value<HomeRow>();
        if (row.records.isEmpty())
            Q_EMIT rowOpened(row);
        else
            Q_EMIT recordsOpened(this->kind(), row.records, row.title);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    retranslate();
}

int ListCard::room() const
{
    return std::max(3, (height() - 52) / HomeRowDelegate::kHeight);
}

void ListCard::refresh(const HomeSources &sources, const QString &)
{
    m_now = sources.now;
    m_today = sources.today;
    HomeList content = kind().list(sources, 30);
    if (content == m_content && m_model->rowCount() > 0)
        return;
    m_content = std::move(content);
    showRows();
}

void ListCard::showRows()
{
    const int shown = std::min(int(m_content.rows.size()), room());
    m_model->setRowCount(shown);
    if (m_model->columnCount() == 0)
        m_model->setColumnCount(1);
    for (int row = 0; row < shown; ++row) {
        const HomeRowText text = homewords::rowText(m_content.rows.at(row), m_today, m_now);
        const QModelIndex index = m_model->index(row, 0);
        m_model->setData(index, text.title, Qt::DisplayRole);
        m_model->setData(index, QVariant::fromValue(m_content.rows.at(row)), HomeRowDelegate::RowRole);
        m_model->setData(index, QVariant::fromValue(text), HomeRowDelegate::TextRole);
        m_model->setData(index, text.spoken(), Qt::AccessibleTextRole);
        m_model->setData(index, text.spoken(), Qt::ToolTipRole);
    }
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_content.unavailable.isEmpty() ? homewords::nothing(kind().id)
                                                     : homewords::reason(m_content.unavailable));
    setNote(shown == 0 ? QString() : homewords::listNote(shown, m_content.total));
}

void ListCard::retranslate()
{
    HomeCard::retranslate();
    m_list->setAccessibleName(homewords::cardTitle(kind().id));
    showRows();
}

void ListCard::resizeEvent(QResizeEvent *event)
{
    HomeCard::resizeEvent(event);
    if (std::min(int(m_content.rows.size()), room()) != m_model->rowCount())
        showRows();
}
} // namespace atlas
