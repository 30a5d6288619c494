// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/sheet/guestsfield.h"

#include "services/mail/mailtext.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/sheet/guestchip.h"
#include "ui/pages/common/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/toolrow.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
GuestsField::GuestsField(const QStringList &known, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_flow(new FlowLayout(4))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_line);
    m_chips = new ToolRow(m_flow, this);
    box->addWidget(m_chips);
    m_chips->hide();
    setFocusProxy(m_line);
    m_line->setObjectName(u"guestsLine"_s);
    auto *completer = new QCompleter(known, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &text) { take(text); },
        Qt::QueuedConnection); // the completer puts the text into the line after this
    connect(m_line, &QLineEdit::returnPressed, this, qOverload<>(&GuestsField::takeTyped));
    connect(m_line, &QLineEdit::editingFinished, this, qOverload<>(&GuestsField::takeTyped));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        markField(m_line, false);
        if (text.endsWith(u',') || text.endsWith(u';') || text.count(u'@') > 1)
            take(text);
    });
    retranslate();
}

void GuestsField::retranslate()
{
    m_line->setAccessibleName(tr("Guest's e-mail address"));
    m_line->setPlaceholderText(tr("name@company.com, then Enter"));
    rebuild();
}

void GuestsField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuestsField::takeTyped()
{
    take(m_line->text());
}

QString GuestsField::typed() const
{
    return m_line->text().trimmed();
}

void GuestsField::take(const QString &text)
{
    static const QRegularExpression named(u"[^,;<>]*<([^<>]*)>"_s), separator(u"[,;\\s<>]+"_s);
    const QStringList words = QString(text).replace(named, u"\\1,"_s).split(separator, Qt::SkipEmptyParts);
    QStringList left;
    bool took = false;
    for (const QString &word : words) {
        const bool known = std::any_of(m_guests.cbegin(), m_guests.cend(), [&word](const EventAttendee &guest) {
            return guest.email.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (!mailtext::isAddress(word)) {
            left.append(word);
        } else if (!known) {
            EventAttendee guest;
            guest.email = word;
            m_guests.append(guest);
            took = true;
        }
    }
    m_line->setText(left.join(u' '));
    markField(m_line, !left.isEmpty());
    if (took) {
        rebuild();
        Q_EMIT guestsEdited();
    }
}

void GuestsField::setGuests(const QList<EventAttendee> &guests)
{
    m_guests = guests;
    rebuild();
}

void GuestsField::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const EventAttendee &guest : std::as_const(m_guests)) {
        const QString answer = eventwording::answer(guest.answer);
        auto *chip =
            new GuestChip(guest.email, guest.answer == AttendeeAnswer::NeedsAction ? QString() : answer, m_chips);
        //: accessible name of a chip: %1 an address, %2 the guest's answer
        chip->setAccessibleName(tr("%1, %2. Remove").arg(guest.email, answer));
        chip->setToolTip(tr("Remove this guest"));
        connect(chip, &QAbstractButton::clicked, this, [this, email = guest.email] {
            erase_if(m_guests, [&email](const EventAttendee &each) { return each.email == email; });
            rebuild();
            m_line->setFocus(Qt::OtherFocusReason);
            Q_EMIT guestsEdited();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_guests.isEmpty());
    m_flow->invalidate();
}
} // namespace atlas
