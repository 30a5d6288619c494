// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/approvalsheet.h"

#include "services/core/clock.h"
#include "ui/pages/assistant/changeview.h"
#include "ui/pages/common/factlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kSheetWidth = 620;
/// Long enough that a click or a key meant for what was there before does not answer.
constexpr std::chrono::milliseconds kArming{700};
constexpr qint64 kHurrySeconds = 20;
} // namespace

ApprovalSheet::ApprovalSheet(const Approval &approval, const Clock &clock, const RecordNames &names, QWidget *parent)
    : SheetDialog(parent)
    , m_approval(approval)
    , m_clock(clock)
{
    setObjectName(u"approval"_s);
    setWindowTitle(tr("An assistant asks"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 16);
    outer->setSpacing(12);
    buildHead(outer, names);
    outer->addWidget(new HairLine(this));
    buildChange(outer, names);
    buildFoot(outer);
    constexpr std::chrono::milliseconds second{1000};
    m_seconds.setInterval(second);
    connect(&m_seconds, &QTimer::timeout, this, &ApprovalSheet::tick);
    m_seconds.start();
    tick();
    fit();
}

void ApprovalSheet::buildHead(QVBoxLayout *outer, const RecordNames &names)
{
    auto *line = new QHBoxLayout;
    auto *kind = new Label(TextSize::Label, 500, Label::Tone::Secondary, this);
    kind->setText(tr("An assistant asks"));
    m_left = new Label(TextSize::Body, 600, Label::Tone::Secondary, this);
    m_left->setObjectName(u"approval.left"_s);
    line->addWidget(kind, 1);
    line->addWidget(m_left);
    outer->addLayout(line);
    const QString what = AssistantWords::operation(m_approval.operation, m_approval.parameters);
    auto *title = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    title->setObjectName(u"approval.title"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setText(what);
    outer->addWidget(title);
    auto *facts = new FactList(this);
    facts->setObjectName(u"approval.facts"_s);
    const bool isGrave =
        m_approval.actions.contains(ActionKind::Send) || m_approval.actions.contains(ActionKind::Delete);
    facts->setFacts(
        {{tr("Assistant"), m_approval.who, Label::Tone::Text, true},
         {tr("App"), appName(m_approval.app)},
         {tr("About"), AssistantWords::subject(m_approval.operation, m_approval.app, m_approval.parameters, names)},
         {tr("What it does"), AssistantWords::consequences(m_approval.app, m_approval.actions),
          isGrave ? Label::Tone::Warn : Label::Tone::Text}});
    outer->addWidget(facts);
    setAccessibleName(tr("%1 asks: %2, %3").arg(m_approval.who, what, appName(m_approval.app)));
    setAccessibleDescription(m_approval.summary);
}

void ApprovalSheet::buildChange(QVBoxLayout *outer, const RecordNames &names)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"approval.change"_s);
    m_scroll->setAccessibleName(tr("The exact change"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the keyboard begins here: it reads and scrolls, it answers nothing
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(10);
    m_change = new ChangeView(content);
    m_change->setChange(changerows::of(m_approval, names));
    column->addWidget(m_change);
    buildDetails(column, content);
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    outer->addWidget(m_scroll, 1);
}

void ApprovalSheet::buildDetails(QVBoxLayout *column, QWidget *parent)
{
    m_details = new QPushButton(tr("Details"), parent);
    m_details->setObjectName(u"approval.details"_s);
    m_details->setProperty("link", true);
    m_details->setAutoDefault(false);
    m_details->setCheckable(true);
    m_raw = new QPlainTextEdit(parent);
    m_raw->setObjectName(u"approval.raw"_s);
    m_raw->setAccessibleName(tr("The request as it would be sent"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setPlainText(m_approval.summary + u"\n\n"_s + QString::fromUtf8(QJsonDocument(m_approval.request).toJson()));
    constexpr int rawHeight = 180;
    m_raw->setFixedHeight(rawHeight);
    m_raw->hide();
    connect(m_details, &QPushButton::toggled, this, [this](bool open) {
        m_raw->setVisible(open);
        fit();
    });
    column->addWidget(m_details, 0, Qt::AlignLeft);
    column->addWidget(m_raw);
}

void ApprovalSheet::buildFoot(QVBoxLayout *outer)
{
    m_more = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_more->setObjectName(u"approval.more"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    const auto button = [this](QPushButton *made, const QString &text, const QString &name, Answer answer) {
        made->setText(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setEnabled(false);
        connect(made, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
        m_buttons.append(made);
        return made;
    };
    auto *off = button(new QPushButton(this), tr("Refuse and switch off"), u"approval.off"_s, Answer::SwitchOff);
    off->setProperty("danger", true);
    off->setToolTip(
        tr("Refuses, and no longer asks: assistants may not do this in %1 any more.").arg(appName(m_approval.app)));
    off->setAccessibleDescription(off->toolTip());
    foot->addWidget(off);
    foot->addStretch(1);
    foot->addWidget(m_more);
    foot->addStretch(1);
    foot->addWidget(button(new QPushButton(this), tr("Refuse"), u"approval.refuse"_s, Answer::Refuse));
    foot->addWidget(button(new PrimaryButton({}, this), tr("Allow"), u"approval.allow"_s, Answer::Allow));
    outer->addLayout(foot);
    m_more->hide();
}

void ApprovalSheet::setNames(const RecordNames &names)
{
    m_change->setChange(changerows::of(m_approval, names));
    fit();
}

void ApprovalSheet::setWaiting(int others)
{
    m_more->setText(tr("%n more question(s) after this one", nullptr, others));
    m_more->setVisible(others > 0);
}

QString ApprovalSheet::timeLeft(const QDateTime &expiresAt, const QDateTime &now)
{
    const qint64 seconds = qMax<qint64>(0, (now.msecsTo(expiresAt) + 999) / 1000);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

void ApprovalSheet::tick()
{
    const QDateTime now = m_clock.now();
    m_left->setText(tr("%1 left").arg(timeLeft(m_approval.expiresAt, now)));
    m_left->setTone(now.secsTo(m_approval.expiresAt) <= kHurrySeconds ? Label::Tone::Bad : Label::Tone::Secondary);
}

void ApprovalSheet::fit()
{
    const int wide = qMin(kSheetWidth, room().width() - 32);
    resize(wide, height());
    QWidget *content = m_scroll->widget();
    content->ensurePolished();
    const int inner = wide - 40;
    const int body = content->layout()->hasHeightForWidth() ? content->layout()->heightForWidth(inner)
                                                            : content->sizeHint().height();
    constexpr int headAndFoot = 268;
    resize(wide, qMin(body + headAndFoot, room().height() - 48));
}

void ApprovalSheet::reject()
{
    Q_EMIT postponed();
}

void ApprovalSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        SheetDialog::keyPressEvent(event);
        return;
    }
    event->accept(); // Enter answers only where somebody went to a button
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()); button && !event->isAutoRepeat())
        button->click();
}

void ApprovalSheet::showEvent(QShowEvent *event)
{
    SheetDialog::showEvent(event);
    m_scroll->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(kArming, this, [this] {
        for (QPushButton *button : std::as_const(m_buttons))
            button->setEnabled(true);
    });
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
} // namespace atlas
