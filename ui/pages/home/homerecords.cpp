// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homerecords.h"

#include "models/home/homewords.h"
#include "ui/pages/home/cards/rowdelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int sheetWidth = 620;
constexpr int sheetHeight = 640; ///< at most, where the window has it
constexpr int sheetMargin = 32;
} // namespace

HomeRecords::HomeRecords(QWidget *parent)
    : SheetDialog(parent)
    , m_title(new ElidedLabel(TextSize::Title, 600, Label::Tone::Text, this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(0, 1, this))
{
    setObjectName(u"homeRecords"_s);
    build();
    setFixedSize(std::min(sheetWidth, room().width() - sheetMargin),
                 std::min(sheetHeight, room().height() - sheetMargin));
}

void HomeRecords::build()
{
    m_title->setObjectName(u"records.title"_s);
    m_count->setObjectName(u"records.count"_s);
    m_list->setObjectName(u"records.rows"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HomeRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *page = new QPushButton(tr("Open the page"), this);
    page->setObjectName(u"records.page"_s);
    page->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"records.close"_s);
    close->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(page);
    foot->addWidget(close);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 14);
    box->setSpacing(10);
    box->addLayout(head);
    box->addWidget(m_list, 1);
    box->addLayout(foot);
    connect(m_list, &QListView::clicked, this, &HomeRecords::openRecord);
    connect(m_list, &QListView::activated, this, &HomeRecords::openRecord);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(page, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT pageRequested();
    });
}

void HomeRecords::openRecord(const QModelIndex &index)
{
    if (!isVisible())
        return; // a click that is also an activation opens once
    const auto row = index.data(HomeRowDelegate::RowRole).value<HomeRow>();
    accept();
    Q_EMIT rowOpened(row);
}

void HomeRecords::setRecords(const QString &title, const HomeList &records, const QDate &today, const QDateTime &now)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_count->setText(homewords::listNote(int(records.rows.size()), records.total));
    m_list->setAccessibleName(title);
    m_model->setRowCount(int(records.rows.size()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HomeRowText text = homewords::rowText(records.rows.at(row), today, now);
        const QModelIndex index = m_model->index(row, 0);
        m_model->setData(index, text.title, Qt::DisplayRole);
        m_model->setData(index, QVariant::fromValue(records.rows.at(row)), HomeRowDelegate::RowRole);
        m_model->setData(index, QVariant::fromValue(text), HomeRowDelegate::TextRole);
        m_model->setData(index, text.spoken(), Qt::AccessibleTextRole);
        m_model->setData(index, text.spoken(), Qt::ToolTipRole);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}
} // namespace atlas
