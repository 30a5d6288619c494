// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace atlas
{
class Label;

/// How an assistant is given Atlas: the block for its settings, to be copied, and the guide.
class ConnectCard : public QWidget
{
    Q_OBJECT
public:
    /// `program`: path of atlasctl; `arguments` after it.
    ConnectCard(const QString &program, const QStringList &arguments, QWidget *parent = nullptr);
    /// The JSON for an MCP client.
    [[nodiscard]] static QString block(const QString &program, const QStringList &arguments);
    void retranslate();

Q_SIGNALS:
    void copied();

private:
    Label *m_title, *m_words;
    QPlainTextEdit *m_block;
    QPushButton *m_copy, *m_guide;
};
} // namespace atlas
