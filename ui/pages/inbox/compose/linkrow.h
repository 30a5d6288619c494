// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace atlas
{
class MailEditor;

/// The row in which the target of a link is written. Escape leaves it.
class LinkRow : public QWidget
{
    Q_OBJECT
public:
    LinkRow(MailEditor &editor, QWidget *parent = nullptr);
    void open();
    /// What a person typed as a web or mail address; empty: it is neither.
    [[nodiscard]] static QString target(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void leave();
    void retranslate();
    MailEditor &m_editor;
    QLineEdit *m_address;
    QPushButton *m_apply, *m_remove;
};
} // namespace atlas
