// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/recipientinput.h"

#include "services/mail/mailtext.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int nameRole = Qt::UserRole + 1, addressRole = Qt::UserRole + 2;

QString offeredText(const AddressIndex::Entry &entry)
{
    const QString written = mailtext::written(entry.who);
    return entry.note.isEmpty() ? written : written + u" · "_s + entry.note;
}

MailAddress personAt(const QModelIndex &index)
{
    return {index.data(nameRole).toString(), index.data(addressRole).toString()};
}
} // namespace

RecipientInput::RecipientInput(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_offered(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    setFrame(false);
    setStyleSheet(u"QLineEdit { border: none; background: transparent; padding: 0 2px; min-height: 22px; }"_s);
    // By hand: a line edit would write the chosen row into itself.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const MailAddress chosen = personAt(index);
                clear();
                Q_EMIT accepted({chosen});
            });
    connect(this, &QLineEdit::textEdited, this, &RecipientInput::offer);
}

void RecipientInput::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    updateGeometry();
}

void RecipientInput::offer(const QString &text)
{
    m_offered->clear();
    const QString typed = text.trimmed();
    const QList<AddressIndex::Entry> found = typed.isEmpty() ? QList<AddressIndex::Entry>() : m_source(typed);
    for (const AddressIndex::Entry &entry : found) {
        auto *item = new QStandardItem(offeredText(entry));
        item->setData(entry.who.name, nameRole);
        item->setData(entry.who.address, addressRole);
        m_offered->appendRow(item);
    }
    if (found.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    constexpr int narrowest = 320;
    QRect place = rect();
    place.setWidth(std::max(place.width(), narrowest));
    m_completer->complete(place);
}

bool RecipientInput::acceptOffered()
{
    if (m_offered->rowCount() == 0)
        return false;
    const QAbstractItemView *list = m_completer->popup();
    const QModelIndex current = list->isVisible() ? list->currentIndex() : QModelIndex();
    const MailAddress person = personAt(current.isValid() ? current : m_offered->index(0, 0));
    m_completer->popup()->hide();
    clear();
    m_offered->clear();
    Q_EMIT accepted({person});
    return true;
}

void RecipientInput::accept()
{
    const QList<MailAddress> people = mailtext::parseAddresses(text());
    m_completer->popup()->hide();
    m_offered->clear();
    clear();
    if (!people.isEmpty())
        Q_EMIT accepted(people);
}

bool RecipientInput::pasteList()
{
    static const QRegularExpression separators(u"[,;\\n\\r\\t]"_s);
    QString pasted = QGuiApplication::clipboard()->text();
    if (!pasted.trimmed().contains(separators))
        return false;
    pasted.replace(QRegularExpression(u"[\\n\\r\\t]+"_s), u", "_s);
    accept();
    const QList<MailAddress> people = mailtext::parseAddresses(pasted);
    if (!people.isEmpty())
        Q_EMIT accepted(people);
    return true;
}

bool RecipientInput::event(QEvent *event)
{
    // Tab never reaches keyPressEvent.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab &&
        !text().trimmed().isEmpty()) {
        if (mailtext::isAddress(text().trimmed()) || !acceptOffered())
            accept();
        return true;
    }
    return QLineEdit::event(event);
}

void RecipientInput::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBare = !event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Paste) && pasteList())
        return;
    if (isEnter && isBare && !text().trimmed().isEmpty()) {
        const bool isChosen = m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
        if ((!isChosen && mailtext::isAddress(text().trimmed())) || !acceptOffered())
            accept();
        return;
    }
    const bool inQuotes = text().count(u'"') % 2 == 1; // "Garance, Éloïse" <e@hotel.example>
    if ((event->text() == ","_L1 || event->text() == ";"_L1) && !inQuotes) {
        accept();
        return;
    }
    if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT backRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RecipientInput::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        accept();
}
} // namespace atlas
