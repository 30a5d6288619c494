// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>

namespace atlas
{
/// Equal texts share one QString: names of owners, stages and sources occur in thousands of records. Looked up by their
/// UTF-8 bytes, so that a text that is known costs no conversion.
class TextPool
{
public:
    [[nodiscard]] QString text(std::string_view utf8)
    {
        if (utf8.empty())
            return {};
        const auto known = m_known.find(utf8);
        if (known != m_known.end())
            return known->second;
        QString made = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        m_known.emplace(std::string(utf8), made);
        return made;
    }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_known;
};
} // namespace atlas
