// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/compose/newmessagesheet.h"

#include "models/team/cliqtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int newMessageWidth = 460, newMessageRows = 8, newMessageRow = 32;
} // namespace

NewMessageSheet::NewMessageSheet(const TeamBook &book, QWidget *parent)
    : SheetDialog(parent)
    , m_book(book)
    , m_field(new SearchField(this))
    , m_list(new QListWidget(this))
    , m_nobody(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
{
    setObjectName(u"team.newMessage"_s);
    setFixedWidth(newMessageWidth);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setText(tr("New message"));
    setAccessibleName(title->text());
    m_field->setObjectName(u"newMessage.to"_s);
    m_field->setName(tr("Person, address or #channel"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"newMessage.list"_s);
    m_list->setAccessibleName(tr("People and channels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(newMessageRows * newMessageRow);
    m_nobody->setObjectName(u"newMessage.nobody"_s);
    m_nobody->setWordWrap(true);
    m_nobody->setFixedHeight(newMessageRows * newMessageRow);
    m_nobody->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nobody->setText(tr("Nobody of your organisation and no channel you are in has this name."));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 18);
    box->setSpacing(10);
    box->addWidget(title);
    box->addWidget(m_field);
    box->addWidget(m_list);
    box->addWidget(m_nobody);
    connect(m_field, &QLineEdit::textChanged, this, &NewMessageSheet::offer);
    connect(m_list, &QListWidget::itemActivated, this, &NewMessageSheet::choose);
    connect(m_list, &QListWidget::itemClicked, this, &NewMessageSheet::choose);
    offer();
    m_field->setFocus(Qt::OtherFocusReason);
}

NewMessageSheet::~NewMessageSheet() = default;

void NewMessageSheet::offer()
{
    m_offered = recipientsFor(m_book, m_field->text());
    m_list->clear();
    for (const Recipient &who : std::as_const(m_offered)) {
        const QString name = (who.isChannel ? u"#"_s : QString()) + cliqtext::harmless(who.name).simplified();
        const QString note = cliqtext::harmless(who.note).simplified();
        const QString icon = who.isChannel ? u"hash"_s : who.personId.isEmpty() ? u"people"_s : u"user"_s;
        auto *item =
            new QListWidgetItem(Theme::get().icon(icon), note.isEmpty() ? name : name + u"  \u00b7  "_s + note, m_list);
        item->setSizeHint(QSize(newMessageWidth / 2, newMessageRow));
    }
    m_list->setCurrentRow(m_offered.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_offered.isEmpty());
    m_nobody->setVisible(m_offered.isEmpty());
}

void NewMessageSheet::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_offered.size())
        return;
    const Recipient who = m_offered.at(row);
    accept();
    Q_EMIT chosen(who);
}

bool NewMessageSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && m_list->count() > 0) {
            const int rows = m_list->count();
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Up ? rows - 1 : 1)) % rows);
            return true;
        }
    }
    return SheetDialog::eventFilter(watched, event);
}
} // namespace atlas
