// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/panel/previewkind.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
PreviewKind previewKind(const DriveItem &item)
{
    static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s, u"svg"_s};
    static const QStringList texts{u"txt"_s, u"md"_s,   u"csv"_s, u"log"_s, u"json"_s, u"xml"_s,
                                   u"yml"_s, u"yaml"_s, u"ini"_s, u"css"_s, u"html"_s, u"sql"_s};
    if (item.isFolder || item.isNative)
        return PreviewKind::None;
    if (pictures.contains(item.extension))
        return PreviewKind::Picture;
    if (texts.contains(item.extension))
        return PreviewKind::Text;
    return item.extension == u"pdf" ? PreviewKind::Pdf : PreviewKind::None;
}

QString previewText(const QByteArray &bytes, int limit)
{
    if (bytes.left(4096).contains('\0'))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    if (text.size() > limit)
        text = text.left(limit) + u"\u2026"_s;
    return text;
}
} // namespace atlas
