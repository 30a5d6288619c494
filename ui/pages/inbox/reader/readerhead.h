// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/reader/readertools.h"

namespace atlas
{
class ElidedLabel;
class Label;
class PersonDisc;

/// The head of a mail: subject and tools, then who wrote it to whom and when, and its labels.
class ReaderHead : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderHead(InboxActions &actions, QWidget *parent = nullptr);
    void showMessage(const MailMessage &message);
    [[nodiscard]] ReaderTools &tools() const { return *m_tools; }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLines();
    [[nodiscard]] QString recipientsText(const QList<MailAddress> &people) const;
    [[nodiscard]] QString nameOf(const MailAddress &who) const;
    void showLabels();
    InboxActions &m_actions;
    MailMessage m_message;
    Label *m_subject;
    ReaderTools *m_tools;
    PersonDisc *m_disc;
    ElidedLabel *m_name;
    ElidedLabel *m_address;
    ElidedLabel *m_recipients;
    Label *m_date;
    QWidget *m_labels;
};
} // namespace atlas
