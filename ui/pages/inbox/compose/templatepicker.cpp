// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/templatepicker.h"

#include "models/mail/templatefields.h"
#include "ui/pages/inbox/inboxactions.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int pickerWidth = 320, pickerHeight = 260;
} // namespace

TemplatePicker::TemplatePicker(InboxActions &actions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_actions(actions)
    , m_search(new SearchField(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
{
    setObjectName(u"compose.templates"_s);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(u"templates.search"_s);
    m_list->setObjectName(u"templates.list"_s);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePicker::fill);
    connect(m_list, &QTreeWidget::itemActivated, this, &TemplatePicker::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &TemplatePicker::choose);
    connect(&m_actions.book(), &MailBook::changed, this, [this] {
        if (isVisible())
            fill();
    });
    retranslate();
}

void TemplatePicker::openAt(const QWidget *anchor)
{
    if (const MailFolder *folder = m_actions.book().folderOf(MailFolder::Kind::Templates))
        m_actions.readFolder(folder->id);
    m_search->clear();
    fill();
    resize(pickerWidth, pickerHeight);
    const QRect from(anchor->mapToGlobal(QPoint()), anchor->size());
    QPoint corner(from.right() - width(), from.top() - height());
    const QRect room = anchor->screen()->availableGeometry();
    if (corner.y() < room.top())
        corner.setY(from.bottom());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
    show();
    m_search->setFocus();
}

void TemplatePicker::fill()
{
    m_list->clear();
    const MailBook &book = m_actions.book();
    const MailFolder *folder = book.folderOf(MailFolder::Kind::Templates);
    const QList<int> places = folder ? book.inFolder(folder->id) : QList<int>();
    for (const int place : places) {
        const MailMessage &message = book.snapshot().messages.at(place);
        if (!message.subject.contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            continue;
        // Of the body its beginning is here: the rest is read when it is chosen.
        const auto fields = int(templateFields(message.subject + u' ' + message.summary).size());
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, message.subject.isEmpty() ? tr("(no subject)") : message.subject);
        item->setText(1, fields > 0 ? tr("%n field(s)", nullptr, fields) : QString());
        item->setData(0, Qt::UserRole, message.id);
        item->setToolTip(0, plainTip(message.summary));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    m_empty->setText(places.isEmpty() ? tr("No templates yet. “Save as template” makes one of the mail you write.")
                                      : tr("No template has this in its subject."));
}

void TemplatePicker::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item && isVisible()) { // a click may activate as well
        const QString id = item->data(0, Qt::UserRole).toString();
        hide();
        Q_EMIT chosen(id);
    }
}

bool TemplatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        m_list->setFocus();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void TemplatePicker::retranslate()
{
    m_search->setName(tr("Search templates"));
    m_list->setAccessibleName(tr("Templates"));
}

void TemplatePicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
