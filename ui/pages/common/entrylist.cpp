// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/entrylist.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kLinkPadding = 2; ///< pixels left of a link's text: plain titles stand in line with links
}

EntryList::EntryList(int folded, QWidget *parent)
    : QWidget(parent)
    , m_folded(folded)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_note(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_grid(new QGridLayout)
    , m_more(new QPushButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_more->setObjectName(u"showAllEntries"_s);
    m_more->setProperty("link", true);
    m_more->hide();
    box->addWidget(m_title);
    box->addWidget(m_note);
    box->addLayout(m_grid);
    box->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        rebuild();
    });
}

void EntryList::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EntryList::setNote(const QString &note, Label::Tone tone)
{
    m_note->setTone(tone);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void EntryList::setEntries(const QList<PanelEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_all = false;
    rebuild();
}

void EntryList::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the link that was just followed
        }
        delete item;
    }
    const qsizetype shown = m_all ? m_entries.size() : qMin<qsizetype>(m_folded, m_entries.size());
    for (qsizetype i = 0; i < shown; ++i)
        addRow(m_entries.at(i), 2 * int(i));
    m_more->setVisible(m_entries.size() > m_folded);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %n", nullptr, int(m_entries.size())));
}

QWidget *EntryList::titleOf(const PanelEntry &entry)
{
    if (entry.id.isEmpty()) {
        auto *label = new Label(TextSize::Body, 400, Label::Tone::Text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setText(entry.title);
        label->setContentsMargins(kLinkPadding, 0, 0, 0);
        return label;
    }
    auto *link = new QPushButton(this);
    link->setObjectName(u"entry."_s + entry.id);
    link->setProperty("link", true);
    link->setText(QString(entry.title).replace(u'&', u"&&"_s));
    link->setAccessibleName(QStringList{entry.title, entry.note, entry.amount}.join(u", "_s));
    connect(link, &QPushButton::clicked, this,
            [this, viewId = entry.viewId, id = entry.id] { Q_EMIT opened(viewId, id); });
    return link;
}

void EntryList::addRow(const PanelEntry &entry, int row)
{
    auto *amount = new Label(TextSize::Body, 500, entry.tone, this);
    amount->setText(entry.amount);
    // A link is taller than its text; a title of several lines has its amount beside the first.
    const bool leads = !entry.id.isEmpty();
    const Qt::Alignment height = leads ? Qt::AlignVCenter : Qt::AlignTop;
    QWidget *title = titleOf(entry);
    m_grid->addWidget(title, row, 0, leads ? Qt::AlignLeft : Qt::Alignment());
    m_grid->addWidget(amount, row, 1, Qt::AlignRight | height);
    auto *note = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(entry.note);
    note->setContentsMargins(kLinkPadding, 0, 0, 5);
    m_grid->addWidget(note, row + 1, 0, 1, 2);
    title->show();
    amount->show();
    note->setVisible(!entry.note.isEmpty());
}

void EntryList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
} // namespace atlas
