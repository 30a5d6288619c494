// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace atlas
{
/// A sheet inside its window: rounded surface, everything behind it dimmed and out of reach of mouse and Tab. Never
/// runs a loop of its own: call present(). Deletes itself when closed.
class SheetDialog : public QDialog
{
    Q_OBJECT
public:
    /// `parent`: any widget of the window to cover; not null.
    explicit SheetDialog(QWidget *parent);
    ~SheetDialog() override;
    void present();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The window that is covered.
    [[nodiscard]] QSize room() const;

private:
    void centre();
    QWidget *m_layer;
};
} // namespace atlas
