// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace atlas
{
class DropWatch;

/// A step of the way. The last is the title of the page and leads nowhere.
class CrumbButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Part { Root, Step, Last, More };
    CrumbButton(DropWatch &watch, Part part, const QString &text, const QString &folderId, QWidget *parent);
    [[nodiscard]] QString folderId() const { return m_folderId; }
    [[nodiscard]] int wantedWidth() const; ///< with the whole name
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QFont crumbFont() const;
    void mark(bool dropHere);
    DropWatch &m_watch;
    Part m_part;
    QString m_folderId;
    bool m_dropHere = false;
};
} // namespace atlas
