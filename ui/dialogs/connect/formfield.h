// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QWidget>

namespace atlas
{
class Label;

/// A labelled input with room for the error that concerns it. Marks itself until the text changes.
class FormField : public QWidget
{
    Q_OBJECT
public:
    explicit FormField(QWidget *parent = nullptr);
    /// `secret` masks the text and adds an eye button.
    FormField(bool secret, QWidget *parent);
    void setWords(const QString &label, const QString &hint);
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] QString text() const { return m_input->text().trimmed(); }
    void setError(const QString &sentence);
    void clearError();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void reveal(bool shown);
    Label *m_label;
    QLineEdit *m_input;
    Label *m_hint;
    Label *m_error;
    QAction *m_eye = nullptr;
    bool m_shown = false;
};
} // namespace atlas
