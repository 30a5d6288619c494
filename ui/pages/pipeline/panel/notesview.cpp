// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/panel/notesview.h"

#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

NotesView::NotesView(QWidget *parent, Kind kind)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_state(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_edit(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    box->addLayout(head);
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    box->addLayout(m_list);
    m_state->setWordWrap(true);
    box->addWidget(m_state);
    m_edit->setObjectName(u"noteEdit"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(54);
    box->addWidget(m_edit);
    m_add->setObjectName(u"noteAdd"_s);
    m_add->setProperty("small", true);
    m_add->setVisible(false);
    box->addWidget(m_add, 0, Qt::AlignRight);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setVisible(!draft().isEmpty());
        Q_EMIT draftEdited();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(draft()); });
    retranslate();
}

void NotesView::setNotes(const QList<Note> &notes, const QDate &today)
{
    m_notes = notes;
    m_today = today;
    say({}, false);
    rebuild();
}

void NotesView::setLoading()
{
    m_notes.clear();
    rebuild();
    say(m_kind == Kind::Notes ? tr("Reading notes\u2026") : tr("Reading comments\u2026"), false);
}

void NotesView::setError(const ErrorText &error)
{
    say(error.title + u' ' + error.advice, true);
}

void NotesView::say(const QString &text, bool problem)
{
    m_state->setText(text);
    m_state->setTone(problem ? Label::Tone::Bad : Label::Tone::Secondary);
    m_state->setVisible(!text.isEmpty());
}

void NotesView::setDraft(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_add->setVisible(!text.trimmed().isEmpty());
}

QString NotesView::draft() const
{
    return m_edit->toPlainText().trimmed();
}

void NotesView::setAdding(bool adding)
{
    m_add->setEnabled(!adding);
    m_add->setText(adding ? tr("Adding\u2026") : m_kind == Kind::Notes ? tr("Add note") : tr("Add comment"));
}

void NotesView::setLocked(const QString &why)
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_edit, m_add}) {
        control->setEnabled(why.isEmpty());
        control->setToolTip(why);
    }
}

void NotesView::rebuild()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Note &note : std::as_const(m_notes)) {
        auto *text = new Label(TextSize::Body, 400, Label::Tone::Text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setText(note.content);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *by = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
        const QString when = format::shortDate(note.created.toLocalTime().date(), m_today);
        by->setText(note.authorName.isEmpty() ? when : note.authorName + u" \u00b7 "_s + when);
        auto *both = new QWidget(this);
        auto *box = new QVBoxLayout(both);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(1);
        if (!note.title.isEmpty()) {
            auto *title = new Label(TextSize::Body, 500, Label::Tone::Text, this);
            title->setTextFormat(Qt::PlainText);
            title->setWordWrap(true);
            title->setText(note.title);
            title->setTextInteractionFlags(Qt::TextSelectableByMouse);
            box->addWidget(title);
        }
        box->addWidget(text);
        text->setVisible(!note.content.isEmpty());
        box->addWidget(by);
        m_list->addWidget(both);
    }
    m_count->setText(m_notes.isEmpty() ? QString() : format::number(m_notes.size()));
}

void NotesView::retranslate()
{
    const bool notes = m_kind == Kind::Notes;
    m_title->setText(notes ? tr("Notes") : tr("Comments"));
    m_edit->setPlaceholderText(notes ? tr("Write a note") : tr("Write a comment"));
    m_edit->setAccessibleName(notes ? tr("New note") : tr("New comment"));
    m_add->setText(notes ? tr("Add note") : tr("Add comment"));
    rebuild();
}

void NotesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
