// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/reader/readablemail.h"

#include <QHash>
#include <QTextBrowser>

namespace atlas
{
/// Draws one safe mail, as high as it is: what is around it scrolls. Loads nothing: a picture is there once
/// addPicture() brought it, anything else that is asked for is nothing. Opens nothing: a link is a number of
/// SafeMail::links that is told to whoever listens.
class MailBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MailBrowser(QWidget *parent = nullptr);
    /// `whole`: with the quotation it ends with.
    void showMail(const ReadableMail &mail, bool whole);
    void showPlain(const ReadableMail &mail);
    void clearMail();
    /// `source`: "cid:<id>" or "remote:<n>".
    void addPicture(const QString &source, const QImage &picture);
    /// Pixels a picture may be wide.
    [[nodiscard]] int room() const;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void resourceAsked(int type, const QUrl &name);
    void linkHovered(int link); ///< -1: none any more
    void linkActivated(int link);
    void linkCopyRequested(int link);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void draw();
    void setPaper();
    void fitHeight();
    void fitPictures();
    [[nodiscard]] static int linkOf(const QUrl &anchor);
    ReadableMail m_mail;
    QHash<QString, QImage> m_pictures; ///< by source
    bool m_whole = false, m_plain = false;
};
} // namespace atlas
