// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/listhead.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ListHead::ListHead(QWidget *parent)
    : QWidget(parent)
    , m_which(new Segmented(this))
    , m_search(new SearchField(this))
    , m_order(new IconButton(u"sort"_s, this))
    , m_noteRow(new QWidget(this))
    , m_note(new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, m_noteRow))
    , m_back(new QPushButton(m_noteRow))
{
    m_which->setObjectName(u"mailWhich"_s);
    m_search->setObjectName(u"mailSearch"_s);
    m_order->setObjectName(u"mailOrder"_s);
    m_note->setObjectName(u"mailSearchNote"_s);
    m_back->setObjectName(u"mailSearchBack"_s);
    m_back->setProperty("link", true);
    m_search->setMinimumWidth(60);
    m_search->installEventFilter(this);
    letSearchWords();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(6);
    row->addWidget(m_which);
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(12, 0, 12, 6);
    note->addWidget(m_note, 1);
    note->addWidget(m_back);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 1);
    box->setSpacing(0);
    box->addLayout(row);
    box->addWidget(m_noteRow);
    retranslate();
    showNote(Note::None);
    connect(m_which, &Segmented::currentChanged, this, [this](int index) { Q_EMIT unreadOnlyChanged(index == 1); });
    connect(m_search, &QLineEdit::textChanged, this, &ListHead::textChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!text().isEmpty())
            Q_EMIT searchRequested(text());
    });
    connect(m_order, &QToolButton::clicked, this, &ListHead::orderToggled);
    connect(m_back, &QPushButton::clicked, this, &ListHead::backRequested);
}

// The button that clears keeps its room while there is nothing to clear: in this narrow field the hint needs it.
void ListHead::letSearchWords()
{
    const QList<QAction *> actions = m_search->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->objectName() != "_q_qlineeditclearaction"_L1)
            continue;
        action->setVisible(!m_search->text().isEmpty());
        connect(m_search, &QLineEdit::textChanged, action,
                [action](const QString &text) { action->setVisible(!text.isEmpty()); });
    }
}

bool ListHead::unreadOnly() const
{
    return m_which->currentIndex() == 1;
}

void ListHead::setUnreadOnly(bool unreadOnly)
{
    const QSignalBlocker quiet(this);
    m_which->setCurrentIndex(unreadOnly ? 1 : 0);
}

QString ListHead::text() const
{
    return m_search->text().trimmed();
}

void ListHead::clearText()
{
    const QSignalBlocker quiet(this);
    m_search->clear();
}

void ListHead::setNewestFirst(bool newestFirst)
{
    m_newestFirst = newestFirst;
    m_order->setName(newestFirst ? tr("Newest first; show oldest first") : tr("Oldest first; show newest first"));
}

void ListHead::setSortable(bool sortable)
{
    m_order->setEnabled(sortable);
    if (sortable)
        setNewestFirst(m_newestFirst);
    else
        m_order->setName(tr("Found mail comes in Zoho's order"));
}

void ListHead::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListHead::showNoNote()
{
    showNote(Note::None);
}

void ListHead::showSearchHint()
{
    showNote(Note::Hint);
}

void ListHead::showSearching()
{
    showNote(Note::Searching);
}

void ListHead::showFound(int count, const QString &text)
{
    m_found = count;
    m_foundText = text;
    showNote(Note::Found);
}

QString ListHead::noteWords() const
{
    switch (m_shown) {
    case Note::None:
        break;
    case Note::Hint:
        return tr("Return: Zoho's search, 1 call");
    case Note::Searching:
        return tr("Zoho's search: 1 call\u2026");
    case Note::Found:
        return tr("%n found in Zoho for \u201c%1\u201d", nullptr, m_found).arg(m_foundText);
    }
    return {};
}

void ListHead::showNote(Note note)
{
    m_shown = note;
    m_note->setText(noteWords());
    m_note->setAccessibleName(m_note->text());
    m_back->setVisible(note == Note::Found);
    m_noteRow->setVisible(note != Note::None);
}

void ListHead::retranslate()
{
    const QSignalBlocker quiet(this);
    m_which->setSegments({tr("All"), tr("Unread")});
    m_which->setAccessibleName(tr("Which mails"));
    m_search->setName(tr("Search"));
    m_search->setToolTip(tr("Filters as you type. Return asks Zoho's search, which takes one call."));
    //: from what Zoho's search found back to the folder
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the folder"));
    setSortable(m_order->isEnabled());
    showNote(m_shown);
}

bool ListHead::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_search && event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    Q_EMIT leftDownwards();
    return true;
}

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}
} // namespace atlas
