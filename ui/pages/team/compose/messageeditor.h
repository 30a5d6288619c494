// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace atlas
{
/// Where a message is typed: one line that grows to eight, then scrolls. Takes plain text alone; files and pictures
/// that are pasted or dropped are told.
class MessageEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageEditor(QWidget *parent = nullptr);
    ~MessageEditor() override;
    /// While it is set, Up, Down, Enter, Tab and Escape belong to the list of people.
    void setCompleting(bool completing) { m_completing = completing; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void submitted(); ///< Enter; Shift+Enter begins a new line
    void filesGiven(const QStringList &paths);
    void upAtEmpty();
    void cancelled(); ///< Escape
    void completionKey(int key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    bool takeCompletionKey(const QKeyEvent &event);
    bool m_completing = false;
};
} // namespace atlas
