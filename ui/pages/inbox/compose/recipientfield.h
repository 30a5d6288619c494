// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/compose/recipientinput.h"

#include <QFrame>

namespace atlas
{
class FlowLayout;
class Label;
class RecipientChip;

/// To, Cc or Bcc: the people as chips, and room to type another. What is no address is kept, marked, and said.
class RecipientField : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientField(RecipientInput::Source source, QWidget *parent = nullptr);
    void setName(const QString &translatedName);
    void setAddresses(const QList<MailAddress> &people);
    /// With what is typed but not taken over yet.
    [[nodiscard]] QList<MailAddress> addresses() const;
    /// Takes over what is typed.
    void finish();
    [[nodiscard]] bool isEmpty() const;
    /// Said below the field until it is edited; empty: what is wrong in it.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QList<MailAddress> &people);
    void removeChip(RecipientChip *chip);
    void editChip(RecipientChip *chip);
    void removeLastChip();
    void showWrong();
    [[nodiscard]] int roomOnLastLine() const;
    void fit();
    QFrame *m_frame;
    FlowLayout *m_flow;
    RecipientInput *m_input;
    Label *m_problem;
    QList<RecipientChip *> m_chips;
};
} // namespace atlas
