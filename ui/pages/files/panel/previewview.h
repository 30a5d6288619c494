// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"
#include "ui/pages/files/panel/previewkind.h"

#include <QImage>

class QPlainTextEdit;
class QStackedLayout;

namespace atlas
{
class Label;
class PdfView;

/// A file's picture, text or first PDF page. Nothing in it is followed or run.
class PreviewView : public QWidget
{
    Q_OBJECT
public:
    PreviewView(FilesActions &actions, QWidget *parent);
    ~PreviewView() override;
    /// Loads it, up to 10 MB; what cannot be shown is said.
    void showItem(const DriveItem &item);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const DriveItem &item, const QByteArray &bytes);
    void showPicture(const QByteArray &bytes);
    void showPdf(const QByteArray &bytes);
    void say(const QString &sentence);
    FilesActions &m_actions;
    QStackedLayout *m_stack;
    Label *m_words;
    QPlainTextEdit *m_text;
    QWidget *m_picturePlace;
    QImage m_picture;
    std::unique_ptr<PdfView> m_pdf;
    std::unique_ptr<QObject> m_call; ///< the one that is waited for; a newer one ends it
    QString m_id;
};
} // namespace atlas
