// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace atlas
{
/// Cuts bytes as they arrive into lines. A line that grows beyond the bound is dropped as it comes, so that nobody can
/// fill the memory; it is told once, as a line that is too long. Carriage returns before the line feed are taken off.
class LineBuffer
{
public:
    static constexpr qsizetype usualBound = 16 * 1024 * 1024;
    struct Line {
        QByteArray text;
        bool tooLong = false; ///< then the text is empty
    };

    explicit LineBuffer(qsizetype bound = usualBound);
    /// The lines that are complete with these bytes.
    [[nodiscard]] QList<Line> take(const QByteArray &bytes);
    /// What lies behind the last line feed when the input has ended; none where nothing does.
    [[nodiscard]] QList<Line> rest();

private:
    void append(const char *bytes, qsizetype size);
    [[nodiscard]] Line finished();
    qsizetype m_bound;
    QByteArray m_open;
    bool m_dropping = false;
};
} // namespace atlas
