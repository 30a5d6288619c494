// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/account/accountsectioncard.h"

#include "models/home/homewords.h"
#include "ui/pages/crm/account/accountwords.h"
#include "ui/pages/home/cards/rowdelegate.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int sectionRowsFolded = 5;
constexpr int sectionRowsTall = 12; ///< beyond, the section scrolls in itself
} // namespace

AccountSectionCard::AccountSectionCard(AccountSection::Kind kind, QWidget *parent)
    : Card(parent)
    , m_kind(kind)
    , m_title(new Label(TextSize::Body, 600))
    , m_note(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_empty(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(0, 1, this))
    , m_more(new QPushButton(this))
{
    m_list->setObjectName(u"account.rows"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HomeRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"account.empty"_s);
    m_more->setProperty("link", true);
    m_more->setObjectName(u"account.more"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(HomeRowDelegate::RowRole).value<HomeRow>());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
    fill();
}

void AccountSectionCard::show(const AccountSection &section, const QString &homeCurrency, const QDate &today,
                              const QDateTime &now)
{
    m_section = section;
    m_homeCurrency = homeCurrency;
    m_today = today;
    m_now = now;
    fill();
}

void AccountSectionCard::fill()
{
    const int total = int(m_section.list.rows.size());
    const int shown = m_all ? total : std::min(total, sectionRowsFolded);
    m_model->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const HomeRowText text = homewords::rowText(m_section.list.rows.at(row), m_today, m_now);
        const QModelIndex index = m_model->index(row, 0);
        m_model->setData(index, text.title, Qt::DisplayRole);
        m_model->setData(index, QVariant::fromValue(m_section.list.rows.at(row)), HomeRowDelegate::RowRole);
        m_model->setData(index, QVariant::fromValue(text), HomeRowDelegate::TextRole);
        m_model->setData(index, text.spoken(), Qt::AccessibleTextRole);
        m_model->setData(index, text.spoken(), Qt::ToolTipRole);
    }
    const QString title = accountwords::title(m_kind);
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_note->setText(accountwords::note(m_section, m_homeCurrency));
    m_list->setVisible(shown > 0);
    m_list->setFixedHeight(std::min(shown, sectionRowsTall) * HomeRowDelegate::kHeight + 4);
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_section.list.unavailable.isEmpty() ? accountwords::nothing(m_kind)
                                                          : accountwords::reason(m_section.list.unavailable));
    m_more->setVisible(total > sectionRowsFolded);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %n", nullptr, total));
    m_more->setAccessibleName(title + u": "_s + m_more->text());
}

void AccountSectionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}
} // namespace atlas
