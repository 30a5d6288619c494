// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QWidget;

namespace atlas
{
class Clock;
struct TableContent;

/// "Export table…" and "Print…": of the table the person works in, whatever page it is on.
class TableActions : public QObject
{
    Q_OBJECT
public:
    enum class Format { Workbook, CsvValues, CsvShown, Pdf };
    /// `window` and `clock` outlive it; `say` tells the person what became of it.
    TableActions(QWidget &window, const Clock &clock, std::function<void(const QString &)> say);
    /// The page whose table is meant when none has the focus; its title names what has no name.
    void setPage(QWidget *page, const QString &title);
    void exportTable();                 ///< asks where to and as what
    void printTable();                  ///< asks for a printer
    void printTableIn(QWidget *dialog); ///< the table of a dialog instead
    // One table, wherever it is: in a dialog too, over which the questions stand.
    void exportView(QAbstractItemView &view);
    void printView(QAbstractItemView &view);
    /// Writes the table into a file. Empty: written; else why not, in words.
    [[nodiscard]] QString write(const TableContent &content, const QString &path, Format format) const;

private:
    [[nodiscard]] TableContent content() const;
    void print(const TableContent &table, QWidget *over);
    void askAndExport(const TableContent &content, QWidget *over);
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString writeBytes(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] QString writeWorkbook(const TableContent &content, const QString &path) const;
    [[nodiscard]] QString writePdf(const TableContent &content, const QString &path) const;
    QWidget &m_window;
    const Clock &m_clock;
    std::function<void(const QString &)> m_say;
    QPointer<QWidget> m_page;
    QString m_pageTitle;
};
} // namespace atlas
