// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace atlas
{
class IconButton;
class Label;

/// Where a receipt is dropped or chosen: a PDF or a picture of at most 7 MB, which is what Books takes.
class ReceiptField : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptField(QWidget *parent = nullptr);
    /// Reads the file at once, so that moving it away later loses nothing. False with problem() set: not taken, and
    /// what was there before stays.
    bool take(const QString &path);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_content.isEmpty(); }
    [[nodiscard]] const QString &fileName() const { return m_name; }
    [[nodiscard]] const QByteArray &content() const { return m_content; }
    [[nodiscard]] QString problem() const;
    /// The name of a receipt Books already holds; a new file replaces it.
    void setStored(const QString &fileName);
    /// Whether a file of this name is one Atlas takes and shows as a receipt.
    [[nodiscard]] static bool isReceiptName(const QString &fileName);
    /// The local file a drop carries; empty: none, or several.
    [[nodiscard]] static QString fileIn(const QMimeData &data);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    void refuse(const QString &sentence);
    void retranslate();
    QString m_name, m_stored;
    QByteArray m_content;
    bool m_over = false; ///< a file is held above
    Label *m_text;
    Label *m_problem;
    QPushButton *m_choose;
    IconButton *m_remove;
};
} // namespace atlas
