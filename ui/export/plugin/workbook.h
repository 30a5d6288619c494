// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/tablecontent.h"

#include <QHash>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace atlas
{
/// One table as an XLSX file: the heading stays while scrolling and filters, columns are as wide as their words.
class Workbook
{
public:
    explicit Workbook(const QString &path);
    /// Empty: written; else what was wrong.
    [[nodiscard]] QString write(const TableContent &content);

private:
    void writeHeading(const TableContent &content);
    void writeCell(quint32 row, quint16 column, const TableCell &cell);
    [[nodiscard]] lxw_format *formatOf(const TableCell &cell);
    [[nodiscard]] lxw_format *formatNamed(const QString &numberFormat, int depth = 0);
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<QString, lxw_format *> m_formats;
};
} // namespace atlas
