// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/filesbytes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <mutex>
#include <QList>

namespace atlas::sandbox::dataset
{
namespace
{
/// A number that looks random and depends on both. Source: Steele, Lea, Flood, "Fast splittable pseudorandom number
/// generators" (OOPSLA 2014), with Stafford's constants.
quint64 mixed(quint32 seed, quint64 position)
{
    quint64 value = (position + 1) * 0x9e3779b97f4a7c15ULL + (quint64(seed) << 32);
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

const QList<QByteArray> &proseParts()
{
    static const QList<QByteArray> parts{"Le client valide la maquette de la page d'accueil",
                                         "Reste à confirmer : la reprise des anciens contenus",
                                         "Prochaine étape : recette sur l'environnement de test",
                                         "The hosting contract runs until the end of next year",
                                         "Images come from the photographer by Friday at noon",
                                         "Décision : un seul gabarit pour les pages produit",
                                         "Point ouvert : délai de livraison des traductions",
                                         "Agreed: weekly call on Tuesdays, minutes the same day"};
    return parts;
}

QByteArray lineText(quint32 seed, LineStyle style, qint64 number)
{
    const quint64 chance = mixed(seed, quint64(number));
    if (style == LineStyle::Comment)
        return '%' + QByteArray::number(chance, 16).rightJustified(16, '0').repeated(5);
    const QByteArray &part = proseParts().at(qsizetype(chance % quint64(proseParts().size())));
    if (style == LineStyle::Prose)
        return QByteArray::number(number + 1) + ". " + part + '.';
    const qint64 cents = qint64(chance >> 40) % 900'000;
    return QByteArray::number(number + 1) + ';' + part + ';' + QByteArray::number(cents / 100) + ',' +
           QByteArray::number(cents % 100).rightJustified(2, '0');
}
} // namespace

quint32 crc32Next(quint32 crc, const char *bytes, qsizetype count)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> rows{};
        for (quint32 number = 0; number < 256; ++number) {
            quint32 value = number;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            rows[number] = value;
        }
        return rows;
    }();
    crc = ~crc;
    for (qsizetype at = 0; at < count; ++at)
        crc = table[(crc ^ quint8(bytes[at])) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

void fillNoise(char *to, qsizetype count, quint32 seed, qint64 position)
{
    while (count > 0) {
        const quint64 word = mixed(seed, quint64(position / 8));
        const auto skip = qsizetype(position % 8);
        const qsizetype taken = std::min(count, qsizetype(8) - skip);
        std::memcpy(to, reinterpret_cast<const char *>(&word) + skip, size_t(taken));
        to += taken;
        count -= taken;
        position += taken;
    }
}

quint32 noiseCrc(quint32 seed, qint64 count)
{
    static std::mutex mutex;
    static std::map<std::pair<quint32, qint64>, quint32> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find({seed, count});
    if (found != known.end())
        return found->second;
    std::array<char, 1 << 16> piece{};
    quint32 crc = 0;
    for (qint64 at = 0; at < count; at += qint64(piece.size())) {
        const auto taken = qsizetype(std::min(qint64(piece.size()), count - at));
        fillNoise(piece.data(), taken, seed, at);
        crc = crc32Next(crc, piece.data(), taken);
    }
    known.insert({{seed, count}, crc});
    return crc;
}

void fillLines(char *to, qsizetype count, quint32 seed, LineStyle style, qint64 position)
{
    while (count > 0) {
        const QByteArray text = lineText(seed, style, position / lineBytes);
        const QByteArray line = text.leftJustified(lineBytes - 1, ' ', true) + '\n';
        const auto skip = qsizetype(position % lineBytes);
        const qsizetype taken = std::min(count, line.size() - skip);
        std::memcpy(to, line.constData() + skip, size_t(taken));
        to += taken;
        count -= taken;
        position += taken;
    }
}
} // namespace atlas::sandbox::dataset
