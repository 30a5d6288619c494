// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How DealPanel is put together; what it does is in dealpanel.cpp.

#include "ui/pages/pipeline/panel/dealpanel.h"

#include "ui/pages/pipeline/panel/fieldlist.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/pipeline/panel/stageprogress.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

DealPanel::DealPanel(DealBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"dealPanel"_s);
    setMinimumWidth(264);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *content = new QWidget(m_scroll);
    content->setLayout(new QVBoxLayout);
    content->layout()->setContentsMargins(0, 0, 0, 8);
    content->layout()->setSpacing(0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    box->addWidget(m_scroll, 1);
    buildHead();
    buildBody();
    static_cast<QVBoxLayout *>(content->layout())->addStretch(1);
    buildFoot();
    connect(m_form, &RecordForm::edited, this, &DealPanel::keepDraft);
    connect(m_notes, &NotesView::draftEdited, this, &DealPanel::keepDraft);
    connect(m_notes, &NotesView::addRequested, this, [this](const QString &text) { Q_EMIT noteRequested(m_id, text); });
    connect(&m_book, &DealBook::rowsChanged, this, [this](const QStringList &ids) {
        if (ids.contains(m_id)) {
            refreshView();
        }
    });
    connect(&m_book, &DealBook::rebuilt, this, &DealPanel::refreshView);
    connect(&Theme::get(), &Theme::changed, this, &DealPanel::refreshView);
    retranslate();
    setEditing(false);
}

DealPanel::~DealPanel() = default;

QWidget *DealPanel::section(QWidget *content)
{
    // A line above every section but the first, drawn by the frame itself.
    auto *frame = new QFrame(m_scroll->widget());
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    if (m_scroll->widget()->layout()->count() > 0) {
        auto *line = new QFrame(frame);
        line->setFixedHeight(1);
        line->setAutoFillBackground(true);
        line->setBackgroundRole(QPalette::Mid);
        box->addWidget(line);
    }
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 14, 16, 14);
    inner->addWidget(content);
    box->addLayout(inner);
    m_scroll->widget()->layout()->addWidget(frame);
    return frame;
}

void DealPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    auto *line = new QHBoxLayout;
    m_kind = new Label(TextSize::Label, 400, Label::Tone::Secondary, head);
    m_edit = new IconButton(u"edit"_s, head);
    m_edit->setObjectName(u"panelEdit"_s);
    m_verbs = new IconButton(u"more"_s, head);
    m_verbs->setObjectName(u"panelVerbs"_s);
    m_close = new IconButton(u"close"_s, head);
    m_close->setObjectName(u"panelClose"_s);
    line->addWidget(m_kind, 1);
    line->addWidget(m_edit);
    line->addWidget(m_verbs);
    line->addWidget(m_close);
    box->addLayout(line);
    m_name = new Label(TextSize::Title, 600, Label::Tone::Text, head);
    m_name->setObjectName(u"panelName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    box->addWidget(m_name);
    m_people = new Label(TextSize::Body, 400, Label::Tone::Secondary, head);
    m_people->setTextFormat(Qt::RichText);
    m_people->setWordWrap(true);
    box->addWidget(m_people);
    m_progress = new StageProgress(head);
    box->addWidget(m_progress);
    section(head);
    connect(m_edit, &QToolButton::clicked, this, &DealPanel::beginEdit);
    connect(m_verbs, &QToolButton::clicked, this, &DealPanel::openVerbs);
    connect(m_close, &QToolButton::clicked, this, &DealPanel::closed);
}

/// What other apps can make of the deal; a project only of one that is won.
void DealPanel::openVerbs()
{
    const DealRow *row = m_book.row(m_id);
    const Stage *stage = row ? m_book.pipeline().stage(row->deal.stage) : nullptr;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, id = m_id](const QString &text, const QString &verb) {
        return menu->addAction(text, this, [this, verb, id] { Q_EMIT verbRequested(verb, id); });
    };
    QAction *project = add(tr("Make a project\u2026"), u"deal_project"_s);
    project->setEnabled(stage && stage->outcome == StageOutcome::Won);
    add(tr("Make a draft invoice\u2026"), u"deal_invoice"_s);
    add(tr("Make a draft estimate\u2026"), u"deal_estimate"_s);
    menu->popup(m_verbs->mapToGlobal(QPoint(0, m_verbs->height())));
}

void DealPanel::buildBody()
{
    m_fields = new FieldList(this);
    m_readOnlyParts.append(section(m_fields));
    auto *next = new QWidget(this);
    auto *box = new QVBoxLayout(next);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    m_nextTitle = new Label(TextSize::Body, 600, Label::Tone::Text, next);
    m_next = new Label(TextSize::Body, 400, Label::Tone::Text, next);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    box->addWidget(m_nextTitle);
    box->addWidget(m_next);
    m_readOnlyParts.append(section(next));
    m_form = new RecordForm(this);
    m_editParts.append(section(m_form));
    m_notes = new NotesView(this);
    section(m_notes);
}

void DealPanel::buildFoot()
{
    m_foot = new QWidget(this);
    auto *box = new QVBoxLayout(m_foot);
    box->setContentsMargins(16, 10, 16, 12);
    box->setSpacing(8);
    m_error = new Label(TextSize::Label, 400, Label::Tone::Bad, m_foot);
    m_error->setObjectName(u"panelError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    box->addWidget(m_error);
    auto *line = new QHBoxLayout;
    m_discard = new QPushButton(m_foot);
    m_discard->setObjectName(u"panelDiscard"_s);
    m_save = new PrimaryButton({}, m_foot);
    m_save->setObjectName(u"panelSave"_s);
    line->addStretch(1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    box->addLayout(line);
    layout()->addWidget(m_foot);
    m_editParts.append(m_foot);
    connect(m_save, &QPushButton::clicked, this, &DealPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &DealPanel::discard);
}

void DealPanel::retranslate()
{
    setAccessibleName(tr("Deal"));
    //: what the panel shows and where it comes from
    m_kind->setText(tr("Deal \u00b7 CRM"));
    m_edit->setName(tr("Edit"));
    m_verbs->setName(tr("Make of this deal"));
    m_close->setName(tr("Close"));
    m_nextTitle->setText(tr("Next step"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    refreshView();
}

void DealPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DealPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::get().tokens().surface);
    if (m_foot->isVisible()) {
        painter.setPen(Theme::get().tokens().border);
        painter.drawLine(0, m_foot->y(), width(), m_foot->y());
    }
}
} // namespace atlas
