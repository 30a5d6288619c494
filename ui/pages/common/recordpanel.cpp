// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/recordpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
RecordPanel::RecordPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_head(new QWidget)
{
    setMinimumWidth(264);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    content->setMinimumWidth(1); // one long word must not push all buttons over the edge
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false); // setWidget() turned it on
    m_scroll->viewport()->setAutoFillBackground(false);
    box->addWidget(m_scroll);
    buildHead();
    column->addStretch(1);
    addSection(m_head);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RecordPanel::buildHead()
{
    auto *box = new QVBoxLayout(m_head);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    auto *line = new QHBoxLayout;
    m_kind = new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, m_head);
    m_status = new Pill({}, Pill::Tone::Neutral, m_head);
    m_status->setObjectName(u"panelStatus"_s);
    m_close = new IconButton(u"close"_s, m_head);
    m_close->setObjectName(u"panelClose"_s);
    line->addWidget(m_kind, 1);
    line->addWidget(m_status);
    line->addWidget(m_close);
    m_title = new Label(TextSize::Title, 600, Label::Tone::Text, m_head);
    m_title->setObjectName(u"panelTitle"_s);
    m_subtitle = new Label(TextSize::Body, 400, Label::Tone::Secondary, m_head);
    m_working = new Label(TextSize::Label, 400, Label::Tone::Secondary, m_head);
    m_working->setObjectName(u"panelWorking"_s);
    m_trouble = new QWidget(m_head);
    m_problem = new Label(TextSize::Body, 400, Label::Tone::Bad, m_trouble);
    m_problem->setObjectName(u"panelProblem"_s);
    m_details = new Label(TextSize::Label, 400, Label::Tone::Secondary, m_trouble);
    m_details->setObjectName(u"panelDetails"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label *label : {m_title, m_subtitle, m_problem, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_showDetails = new QPushButton(m_trouble);
    m_showDetails->setObjectName(u"panelShowDetails"_s);
    m_showDetails->setProperty("link", true);
    auto *trouble = new QVBoxLayout(m_trouble);
    trouble->setContentsMargins(0, 4, 0, 0);
    trouble->setSpacing(2);
    trouble->addWidget(m_problem);
    trouble->addWidget(m_showDetails, 0, Qt::AlignLeft);
    trouble->addWidget(m_details);
    m_buttons = new FlowLayout(6);
    box->addLayout(line);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_subtitle, m_working, m_trouble})
        box->addWidget(widget);
    box->addSpacing(4);
    box->addLayout(m_buttons);
    for (QWidget *late : std::initializer_list<QWidget *>{m_status, m_working, m_trouble})
        late->hide();
    connect(m_close, &QToolButton::clicked, this, &RecordPanel::closed);
    connect(m_showDetails, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        retranslate();
    });
}

void RecordPanel::setHead(const QString &kind, const QString &title, const QString &subtitle)
{
    m_kind->setText(kind);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(kind + u' ' + title);
}

void RecordPanel::setStatus(const QString &word, Pill::Tone tone)
{
    m_status->setText(word);
    m_status->setTone(tone);
    m_status->setVisible(!word.isEmpty());
}

QPushButton *RecordPanel::addButton(const QString &objectName, bool primary)
{
    QPushButton *button = primary ? new PrimaryButton({}, m_head) : new QPushButton(m_head);
    button->setObjectName(objectName);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void RecordPanel::allow(QPushButton &button, const QString &why, const QString &tip)
{
    button.setEnabled(why.isEmpty());
    button.setToolTip(why.isEmpty() ? tip : why);
    button.setAccessibleDescription(button.toolTip());
}

void RecordPanel::addSection(QWidget *content)
{
    auto *frame = new QWidget(m_scroll->widget());
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    if (content != m_head)
        box->addWidget(new HairLine(frame));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 14, 16, 14);
    inner->addWidget(content);
    box->addLayout(inner);
    auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    column->insertWidget(column->count() - 1, frame); // above the stretch
}

void RecordPanel::setWorking(const QString &what)
{
    m_working->setText(what);
    m_working->setVisible(!what.isEmpty());
}

void RecordPanel::showProblem(const ErrorText &problem)
{
    m_problem->setText(problem.advice.isEmpty() ? problem.title : problem.title + u". "_s + problem.advice);
    m_details->setText(problem.details);
    m_details->hide();
    m_showDetails->setVisible(!problem.details.isEmpty());
    m_trouble->show();
    retranslate();
}

void RecordPanel::clearProblem()
{
    m_problem->clear();
    m_trouble->hide();
}

QString RecordPanel::problem() const
{
    return m_problem->text();
}

void RecordPanel::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void RecordPanel::retranslate()
{
    m_close->setName(tr("Close"));
    m_showDetails->setText(m_details->isHidden() ? tr("Show details") : tr("Hide details"));
}

void RecordPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RecordPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}
} // namespace atlas
