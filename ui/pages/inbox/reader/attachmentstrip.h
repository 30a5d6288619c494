// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QSet>
#include <QWidget>

class QPushButton;

namespace atlas
{
class FlowLayout;
class ToolRow;

/// The files of a mail as cards: kind, name as it would be saved, size; a click opens, the button beside it saves.
class AttachmentStrip : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);
    void setFiles(const QList<MailAttachment> &files);
    /// A file is being read: its card says so and cannot be asked again.
    void setWorking(const QString &fileId, bool working);
    [[nodiscard]] const QList<MailAttachment> &files() const { return m_files; }

Q_SIGNALS:
    void openRequested(const atlas::MailAttachment &file);
    void saveRequested(const atlas::MailAttachment &file);
    void saveAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QList<MailAttachment> m_files;
    QSet<QString> m_working; ///< ids
    ToolRow *m_row;
    FlowLayout *m_flow;
};
} // namespace atlas
