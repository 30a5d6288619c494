// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxparts.h"
#include "ui/pages/inbox/reader/outdoors.h"
#include "ui/pages/inbox/reader/readablemail.h"
#include "ui/widgets/errortext.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace atlas
{
class AttachmentKeeper;
class AttachmentStrip;
class ElidedLabel;
class ExchangeList;
class Label;
class MailBrowser;
class MailPictures;
class NoticeBar;
class ReaderHead;
class StateView;

/// The reader. The head is there at once, the text once it is read and filtered off the ui thread; what arrives for a
/// mail that is no longer shown is ignored. Keys: R, A, F answer and forward, E archives, S flags, U marks as unread,
/// Delete deletes.
class MailReaderView : public MailReader
{
    Q_OBJECT
public:
    MailReaderView(InboxActions &actions, Outdoors outdoors, QWidget *parent = nullptr);
    ~MailReaderView() override;
    void showMessage(const QString &messageId) override;
    [[nodiscard]] QString messageId() const override;
    void setAnswering(bool answering) override { m_foot->setHidden(answering); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Nothing, Loading, Failed, Read, Gone };
    void build();
    void buildText();
    void buildFoot();
    void connectParts();
    void retranslate();
    void showState();
    /// The row may have changed: flags, labels, folder, or it is gone.
    void updateRow();
    void load();
    void bodyRead(const Result<MailBody> &body);
    void showText(const ReadableMail &mail);
    void showNotices();
    void showAnswers();
    void drawText();
    void updateExchange();
    [[nodiscard]] ErrorText troubleText() const;
    void sayProblem(const QString &sentence);
    // What a person does with it (mailreaderacts.cpp).
    void answer(ComposeStart::Kind kind);
    /// Draft or template: it is gone on with, not answered.
    [[nodiscard]] std::optional<ComposeStart::Kind> ownWriting() const;
    void goOnWriting();
    void followLink(int link);
    void composeTo(const QString &mailto);
    void hoverLink(int link);
    void showHeaders();
    void saveAsFile();
    void collectFiles(const QString &path, QList<MailAttachment> rest,
                      const QList<QPair<MailAttachment, QByteArray>> &read);
    void writeFile(const QString &path, const QList<QPair<MailAttachment, QByteArray>> &files);
    /// Asks for the headers; `then` only if they came.
    void withHeaders(const std::function<void()> &then);
    [[nodiscard]] bool actOnKey(int key);
    [[nodiscard]] bool scrollByKey(int key);

    InboxActions &m_actions;
    State m_state = State::Nothing;
    QString m_id;
    MailMessage m_message;
    MailBody m_body;
    ReadableMail m_mail;
    MailHeaders m_headers; ///< of the mail shown, once they were asked for
    ApiError m_error;
    bool m_plain = false, m_whole = false;
    std::unique_ptr<QObject> m_waiting; ///< stands for the mail shown: calls end with it
    QStackedWidget *m_outer;
    StateView *m_nothing;
    QWidget *m_mailPage;
    ReaderHead *m_head = nullptr;
    NoticeBar *m_remoteBar = nullptr;
    NoticeBar *m_ownBar = nullptr;
    NoticeBar *m_receiptBar = nullptr;
    NoticeBar *m_cutBar = nullptr;
    NoticeBar *m_problemBar = nullptr;
    QStackedWidget *m_middle = nullptr;
    QWidget *m_skeleton = nullptr;
    StateView *m_trouble = nullptr;
    QScrollArea *m_scroll = nullptr;
    MailBrowser *m_browser = nullptr;
    Label *m_noText = nullptr;
    QPushButton *m_earlier = nullptr;
    AttachmentStrip *m_files = nullptr;
    ExchangeList *m_exchange = nullptr;
    ElidedLabel *m_linkLine = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_reply = nullptr;
    QPushButton *m_replyAll = nullptr;
    QPushButton *m_forward = nullptr;
    AttachmentKeeper *m_keeper = nullptr;
    MailPictures *m_pictures = nullptr;
};
} // namespace atlas
