// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace atlas
{
/// Lays one widget over a page, as large as the page is, until it is put away. For views that belong to a page but need
/// all of its room.
class PageOverlay : public QObject
{
    Q_OBJECT
public:
    /// `content` becomes a child of `page`, hidden; the page owns it.
    PageOverlay(QWidget *page, QWidget *content);
    void show();
    void hide();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page, *m_content;
};
} // namespace atlas
