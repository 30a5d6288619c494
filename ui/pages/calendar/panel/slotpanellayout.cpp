// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How SlotPanel is put together and worded; what it does is in slotpanel.cpp.

#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/panel/slotbars.h"
#include "ui/pages/calendar/panel/slotpanel.h"
#include "ui/pages/calendar/sheet/guestsfield.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QStringList addressesIn(const CalendarBook &book)
{
    QStringList known;
    for (const CalendarEvent &event : book.snapshot().events) {
        for (const EventAttendee &guest : event.attendees)
            known.append(guest.email.toLower());
    }
    known.removeDuplicates();
    known.sort();
    return known;
}
} // namespace

SlotPanel::SlotPanel(CalendarActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_dayTitle(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_listTitle(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_state(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_legend(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_close(new IconButton(u"close"_s, this))
    , m_previous(new IconButton(u"chevron-left"_s, this))
    , m_next(new IconButton(u"chevron-right"_s, this))
    , m_subject(new QLineEdit(this))
    , m_guests(new GuestsField(addressesIn(actions.book()), this))
    , m_length(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_bars(new SlotBars(this))
    , m_list(new QVBoxLayout)
    , m_choices(new QButtonGroup(this))
    , m_create(new PrimaryButton({}, this))
{
    setObjectName(u"slotPanel"_s);
    m_subject->setObjectName(u"slot.title"_s);
    m_create->setObjectName(u"slot.create"_s);
    m_state->setObjectName(u"slot.state"_s);
    m_bars->setObjectName(u"slot.bars"_s);
    m_dayTitle->setObjectName(u"slot.day"_s);
    m_previous->setObjectName(u"slot.dayBefore"_s);
    m_next->setObjectName(u"slot.dayAfter"_s);
    m_days->setObjectName(u"slot.days"_s);
    m_length->setObjectName(u"slot.length"_s);
    m_state->setWordWrap(true);
    m_legend->setWordWrap(true);
    for (const int minutes : {15, 30, 45, 60, 90, 120})
        m_length->addItem(QString(), minutes);
    for (const int days : {3, 5, 8, 15})
        m_days->addItem(QString(), days);
    m_length->setCurrentIndex(3);
    m_days->setCurrentIndex(2);
    retranslate();
    build();
    connect(m_close, &QToolButton::clicked, this, &SlotPanel::closed);
    connect(m_previous, &QToolButton::clicked, this, [this] { turnDay(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnDay(1); });
    connect(m_guests, &GuestsField::guestsEdited, this, &SlotPanel::peopleChanged);
    connect(m_length, &QComboBox::currentIndexChanged, this, &SlotPanel::propose);
    connect(m_days, &QComboBox::currentIndexChanged, this, &SlotPanel::propose);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int place) {
        m_isOwnChoice = true;
        choose(place);
    });
    connect(m_bars, &SlotBars::timeClicked, this, &SlotPanel::chooseOwn);
    connect(m_subject, &QLineEdit::textEdited, this, &SlotPanel::tellProposal);
    connect(&actions.book(), &CalendarBook::changed, this, &SlotPanel::ownTimesChanged);
    connect(m_create, &QPushButton::clicked, this, &SlotPanel::createEvent);
}

void SlotPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget() turned it on
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(16, 16, 16, 16);
    box->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    box->addLayout(head);
    box->addWidget(m_subject);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_length, 1);
    choices->addWidget(m_days, 1);
    box->addLayout(choices);
    box->addWidget(m_guests);
    box->addWidget(new HairLine(content));
    auto *day = new QHBoxLayout;
    day->addWidget(m_dayTitle, 1);
    day->addWidget(m_previous);
    day->addWidget(m_next);
    box->addLayout(day);
    box->addWidget(m_bars);
    box->addWidget(m_legend);
    box->addWidget(new HairLine(content));
    box->addWidget(m_listTitle);
    box->addWidget(m_state);
    m_list->setSpacing(2);
    box->addLayout(m_list);
    box->addWidget(m_create);
    box->addStretch(1);
}

void SlotPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}

void SlotPanel::retranslate()
{
    m_title->setText(tr("Find a time"));
    m_close->setName(tr("Close"));
    m_previous->setName(tr("Day before"));
    m_next->setName(tr("Day after"));
    m_subject->setPlaceholderText(tr("What is it about?"));
    m_subject->setAccessibleName(tr("Title of the meeting"));
    m_length->setAccessibleName(tr("Length"));
    m_days->setAccessibleName(tr("Days to look at"));
    m_legend->setText(tr("dark: busy \u00b7 grey: outside hours \u00b7 hatched: unknown"));
    m_create->setText(tr("Create the event\u2026"));
    for (int place = 0; place < m_length->count(); ++place)
        m_length->setItemText(place, eventwording::length(m_length->itemData(place).toInt()));
    for (int place = 0; place < m_days->count(); ++place)
        m_days->setItemText(place, tr("%n working day(s)", nullptr, m_days->itemData(place).toInt()));
}
} // namespace atlas
