// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/sheet/guestsfield.h"

#include "services/mail/mailtext.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/common/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/toolrow.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
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
    m_line->setAccessibleName(tr("Guest's e-mail address"));
    m_line->setPlaceholderText(tr("name@company.com, then Enter"));
    auto *completer = new QCompleter(known, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &text) { takeTyped(text); }, Qt::QueuedConnection);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { takeTyped(m_line->text()); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { takeTyped(m_line->text()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        markField(m_line, false);
        if (text.endsWith(u',') || text.endsWith(u';') || text.count(u'@') > 1)
            takeTyped(text);
        Q_EMIT guestsEdited();
    });
}

void GuestsField::takeTyped(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\s<>]+"_s);
    QStringList left;
    const QStringList words = text.split(separator, Qt::SkipEmptyParts);
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
    // "Anna <anna@a.example>": the name goes with its address.
    m_line->setText(took ? QString() : left.join(u' '));
    markField(m_line, !m_line->text().isEmpty());
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

QList<EventAttendee> GuestsField::guests()
{
    if (mailtext::isAddress(m_line->text().trimmed()))
        takeTyped(m_line->text());
    return m_guests;
}

QString GuestsField::mistake() const
{
    const QString typed = m_line->text().trimmed();
    return mailtext::isAddress(typed) ? QString() : typed;
}

void GuestsField::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const EventAttendee &guest : std::as_const(m_guests)) {
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(u"guestChip"_s);
        chip->setText(guest.email + u" \u00b7 "_s + eventwording::answer(guest.answer) + u"  \u00d7"_s);
        //: accessible name of a chip: %1 an address, %2 the guest's answer
        chip->setAccessibleName(tr("%1, %2. Remove").arg(guest.email, eventwording::answer(guest.answer)));
        chip->setToolTip(tr("Remove this guest"));
        connect(chip, &QToolButton::clicked, this, [this, email = guest.email] {
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
