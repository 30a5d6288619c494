// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace atlas
{
class MailEditor;

/// The buttons above a mail being written: bold, italic, underline, lists, quotation, link.
class FormatBar : public QWidget
{
    Q_OBJECT
public:
    FormatBar(MailEditor &editor, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *add(const QString &objectName, const QString &face, const QKeySequence &keys);
    void connectButtons();
    void retranslate();
    void showFormat();
    MailEditor &m_editor;
    QToolButton *m_bold, *m_italic, *m_underline, *m_bullets, *m_numbers, *m_quote, *m_link;
};
} // namespace atlas
