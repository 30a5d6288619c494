// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/compose/composedraft.h"
#include "ui/pages/inbox/inboxparts.h"

#include <QPointer>

class QAction;
class QPushButton;
class QTimer;

namespace atlas
{
class ComposeHeader;
class FilesBar;
class FormatBar;
class IconButton;
class Label;
class LinkRow;
class MailEditor;
class OutboxBanner;
class PrimaryButton;
class QuoteBox;
class TemplatePicker;

/// The composer. What is typed is kept on this computer a second after the last key, under a key of its own, until it
/// is sent, saved at Zoho or discarded.
class ComposerView final : public Composer
{
    Q_OBJECT
public:
    ComposerView(InboxActions &actions, QWidget *parent);
    ~ComposerView() override;
    void begin(const ComposeStart &start) override;
    void reopen(const OutgoingMail &mail, const QString &draftId) override;
    void resume(const QString &key) override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] bool mayClose() override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // Layout (composerlayout.cpp).
    void build();
    [[nodiscard]] QWidget *foot();
    void connectParts();
    void connectFoot();
    void retranslate();

    // What a mail begins with (composerbegin.cpp).
    void clear();
    void beginAnswer(const ComposeStart &start, const MailMessage &message);
    void beginForward(const MailMessage &message);
    void beginDraft(const MailMessage &message);
    void readQuote(const MailMessage &message, const QString &introduction, bool withFiles);
    void readRecipients(const MailMessage &message, bool toAll);
    void fetchFiles(const MailMessage &message, const QList<MailAttachment> &files);
    void put(const ComposeDraft &draft);
    /// The sender a mail was addressed to, else the usual one.
    [[nodiscard]] MailAddress ownAddress(const MailMessage &message) const;
    [[nodiscard]] QString signatureHtml() const;
    /// Of the sender chosen, in the place of the one before.
    void putSignature();
    /// A mail nobody has written in yet, with its signature.
    void putFresh(const ComposeDraft &draft);
    void readDraftHeaders(const MailMessage &message);

    // Keeping and sending (composersend.cpp).
    [[nodiscard]] ComposeDraft draft() const;
    /// Of the mail without its files.
    [[nodiscard]] qint64 otherBytes() const;
    void touched();
    void keepNow();
    /// With the bytes of all files: it is about to leave the screen.
    void keepWhole();
    void forget();
    void send();
    /// Asks about what looks forgotten; false: the person stays.
    [[nodiscard]] bool checkForgotten(const ComposeDraft &draft);
    void saveDraft();
    void saveTemplate();
    void discard();
    void setBusy(const QString &what);
    void showProblem(const QString &sentence);
    /// Asks what becomes of what was typed; false: the person stays.
    [[nodiscard]] bool leave();
    /// To Zoho's drafts; with files, which those do not take, only on this computer.
    void putAside();
    void reopenEntry(const QString &entryId);

    // Templates (composertemplates.cpp).
    void useTemplate(const QString &messageId);
    void fillFields();
    void showOpenFields();
    [[nodiscard]] QStringList openFields() const;

    InboxActions &m_actions;
    OutboxBanner *m_banner = nullptr;
    ComposeHeader *m_header = nullptr;
    FormatBar *m_format = nullptr;
    LinkRow *m_linkRow = nullptr;
    MailEditor *m_editor = nullptr;
    QuoteBox *m_quote = nullptr;
    FilesBar *m_files = nullptr;
    Label *m_fields = nullptr, *m_problem = nullptr, *m_state = nullptr;
    PrimaryButton *m_send = nullptr;
    IconButton *m_attach = nullptr, *m_more = nullptr, *m_discard = nullptr;
    QPushButton *m_template = nullptr;
    QAction *m_save = nullptr, *m_saveTemplate = nullptr;
    TemplatePicker *m_picker = nullptr;
    QTimer *m_keep;
    std::unique_ptr<QObject> m_reading; ///< of the calls this mail waits for: another mail, and they end
    ComposeDraft m_base;                ///< what no control shows: ids and references
    std::optional<MailMessage> m_answered;
    QString m_key, m_filledFor;
    bool m_isTouched = false, m_isSettled = false, m_isBusy = false, m_isShowing = false;
    bool m_lacksForwarded = false; ///< the mail to forward could not be read
};
} // namespace atlas
