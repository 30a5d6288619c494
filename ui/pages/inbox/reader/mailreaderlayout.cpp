// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/attachmentstrip.h"
#include "ui/pages/inbox/reader/exchangelist.h"
#include "ui/pages/inbox/reader/mailbrowser.h"
#include "ui/pages/inbox/reader/mailfiles.h"
#include "ui/pages/inbox/reader/mailpictures.h"
#include "ui/pages/inbox/reader/mailreaderview.h"
#include "ui/pages/inbox/reader/noticebar.h"
#include "ui/pages/inbox/reader/readerhead.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/toolrow.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

// The parts of the reader and what they are called.
namespace atlas
{
namespace
{
constexpr int readerInset = 16, leastTextHeight = 96; ///< px

/// Lines where text will be.
class TextSkeleton final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::get().tokens().hover);
        const int room = width() - 2 * readerInset;
        int y = 18;
        for (const int percent : {30, 95, 88, 92, 40, 90, 64}) {
            painter.drawRoundedRect(readerInset, y, room * percent / 100, 10, 4, 4);
            y += 22;
        }
    }
};
} // namespace

void MailReaderView::build()
{
    auto *outerBox = new QVBoxLayout(this);
    outerBox->setContentsMargins(0, 0, 0, 0);
    m_outer = new QStackedWidget(this);
    outerBox->addWidget(m_outer);
    m_nothing = new StateView(m_outer);
    m_nothing->setObjectName(u"mail.nothing"_s);
    m_nothing->setMinimumHeight(leastTextHeight);
    m_mailPage = new QWidget(m_outer);
    m_outer->addWidget(m_nothing);
    m_outer->addWidget(m_mailPage);
    auto *box = new QVBoxLayout(m_mailPage);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_head = new ReaderHead(m_actions, m_mailPage);
    m_remoteBar = new NoticeBar(u"image-off"_s, u"mail.images"_s, m_mailPage);
    m_ownBar = new NoticeBar(u"image-off"_s, u"mail.ownImages"_s, m_mailPage);
    m_receiptBar = new NoticeBar(u"eye-off"_s, u"mail.receipt"_s, m_mailPage);
    m_cutBar = new NoticeBar(u"info"_s, u"mail.cut"_s, m_mailPage);
    m_problemBar = new NoticeBar(u"warning"_s, u"mail.problem"_s, m_mailPage);
    m_middle = new QStackedWidget(m_mailPage);
    m_middle->setMinimumHeight(leastTextHeight); // not that of a state view
    m_skeleton = new TextSkeleton(m_middle);
    m_trouble = new StateView(m_middle);
    m_trouble->setObjectName(u"mail.trouble"_s);
    box->addWidget(m_head);
    for (NoticeBar *bar : {m_remoteBar, m_ownBar, m_receiptBar, m_cutBar, m_problemBar})
        box->addWidget(bar);
    box->addWidget(m_middle, 1);
    buildText();
    m_middle->addWidget(m_skeleton);
    m_middle->addWidget(m_trouble);
    m_middle->addWidget(m_scroll);
    buildFoot();
}

void MailReaderView::buildText()
{
    m_scroll = new QScrollArea(m_middle);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(readerInset, 12, readerInset, 16);
    column->setSpacing(4);
    m_browser = new MailBrowser(content);
    m_noText = new Label(TextSize::Body, 400, Label::Tone::Secondary, content);
    m_earlier = new QPushButton(content);
    m_earlier->setObjectName(u"mail.earlier"_s);
    m_earlier->setProperty("link", true);
    m_files = new AttachmentStrip(content);
    m_exchange = new ExchangeList(content);
    column->addWidget(m_browser);
    column->addWidget(m_noText);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    column->addWidget(m_files);
    column->addWidget(m_exchange);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false); // setWidget() turned it on
    m_scroll->viewport()->setAutoFillBackground(false);
}

void MailReaderView::buildFoot()
{
    auto *box = static_cast<QVBoxLayout *>(m_mailPage->layout());
    m_linkLine = new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, m_mailPage);
    m_linkLine->setObjectName(u"mail.linkTarget"_s);
    m_linkLine->setTextFormat(Qt::PlainText);
    m_linkLine->setContentsMargins(readerInset, 2, readerInset, 2);
    box->addWidget(m_linkLine);
    m_foot = new QWidget(m_mailPage);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(new HairLine(m_foot));
    box->addWidget(m_foot);
    auto *row = new FlowLayout(8);
    row->setContentsMargins(readerInset, 8, readerInset, 8);
    const auto add = [this, row](const QString &icon, const QString &name) {
        auto *button = new QPushButton(m_foot);
        button->setObjectName(name);
        button->setIcon(lineIcon(icon, {{}, &Tokens::secondary, nullptr}));
        button->setIconSize({16, 16});
        row->addWidget(button);
        return button;
    };
    m_goOn = add(u"edit"_s, u"mail.goOn"_s);
    m_reply = add(u"reply"_s, u"mail.reply"_s);
    m_replyAll = add(u"reply-all"_s, u"mail.replyAll"_s);
    m_forward = add(u"forward"_s, u"mail.forward"_s);
    foot->addWidget(new ToolRow(row, m_foot));
}

void MailReaderView::connectParts()
{
    connect(m_goOn, &QPushButton::clicked, this, &MailReaderView::goOnWriting);
    connect(m_reply, &QPushButton::clicked, this, [this] { answer(ComposeStart::Kind::Reply); });
    connect(m_replyAll, &QPushButton::clicked, this, [this] { answer(ComposeStart::Kind::ReplyAll); });
    connect(m_forward, &QPushButton::clicked, this, [this] { answer(ComposeStart::Kind::Forward); });
    connect(&m_head->tools(), &ReaderTools::headersRequested, this, &MailReaderView::showHeaders);
    connect(&m_head->tools(), &ReaderTools::saveRequested, this, &MailReaderView::saveAsFile);
    connect(&m_head->tools(), &ReaderTools::plainRequested, this, [this](bool plain) {
        m_plain = plain;
        drawText();
    });
    connect(m_browser, &MailBrowser::linkHovered, this, &MailReaderView::hoverLink);
    connect(m_browser, &MailBrowser::linkActivated, this, &MailReaderView::followLink);
    connect(m_browser, &MailBrowser::linkCopyRequested, this,
            [this](int link) { QApplication::clipboard()->setText(m_mail.safe.links.value(link).target); });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_whole = true;
        drawText();
    });
    // Queued: the question before a program runs a loop of its own, in which the card that was pressed may go.
    connect(m_files, &AttachmentStrip::openRequested, m_keeper, &AttachmentKeeper::open, Qt::QueuedConnection);
    connect(m_files, &AttachmentStrip::saveRequested, m_keeper, &AttachmentKeeper::save);
    connect(m_files, &AttachmentStrip::saveAllRequested, this, [this] { m_keeper->saveAll(m_files->files()); });
    connect(m_keeper, &AttachmentKeeper::workingChanged, m_files, &AttachmentStrip::setWorking);
    connect(m_keeper, &AttachmentKeeper::saved, this, [this](const QString &path) {
        //: %1 is a file
        m_actions.say(tr("%1 saved").arg(QFileInfo(path).fileName()));
    });
    connect(m_keeper, &AttachmentKeeper::failed, this, &MailReaderView::sayProblem);
    connect(m_problemBar, &NoticeBar::firstChosen, m_problemBar, &QWidget::hide);
    connect(m_cutBar, &NoticeBar::firstChosen, this, &MailReaderView::saveAsFile);
    connect(m_exchange, &ExchangeList::openRequested, this, [this](const QString &id) { m_actions.openMessage(id); });
    connect(m_trouble, &StateView::actionTriggered, this, &MailReaderView::load);
    connect(m_nothing, &StateView::actionTriggered, this, [this] { m_actions.readFolder(m_message.folderId); });
    connect(&m_actions.book(), &MailBook::changed, this, &MailReaderView::updateRow);
    connect(&m_actions, &InboxActions::linksChanged, this, &MailReaderView::updateExchange);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MailReaderView::retranslate()
{
    setAccessibleName(tr("Mail"));
    m_skeleton->setAccessibleName(tr("Reading the mail\u2026"));
    m_noText->setText(tr("This mail has no text."));
    m_earlier->setText(tr("Show earlier text"));
    showAnswers();
    m_reply->setText(tr("Reply"));
    m_reply->setToolTip(tr("Reply (R)"));
    m_replyAll->setText(tr("Reply all"));
    m_replyAll->setToolTip(tr("Reply to all (A)"));
    m_forward->setText(tr("Forward"));
    m_forward->setToolTip(tr("Forward (F)"));
    m_head->retranslate();
    m_pictures->retranslate();
    showNotices();
    showState();
}
} // namespace atlas
