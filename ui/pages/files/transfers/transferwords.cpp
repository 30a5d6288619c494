// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/transfers/transferwords.h"

#include "ui/pages/files/fileswords.h"
#include "ui/theme/format.h"
#include "ui/widgets/errortext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::transferwords
{
namespace
{
struct TransferWording {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

/// What to do, where the sentence alone does not say it.
QString fileAdvice(const QString &code)
{
    if (code == u"still_working")
        return TransferWording::tr("It may still arrive: look into the folder before you send it again.");
    return {};
}

/// Of a name that WorkDrive does not take, without the full stop.
QString nameSentence(const Transfer &transfer)
{
    if (transfer.error->field != u"name" || transfer.error->kind != ErrorKind::Validation)
        return {};
    QString said = fileswords::nameProblem(transfer.name);
    if (said.endsWith(u'.'))
        said.chop(1);
    return said;
}

/// Nobody can tell the seconds of an hour.
std::chrono::seconds readable(std::chrono::seconds left)
{
    using namespace std::chrono;
    return left < minutes(10) ? left : seconds(ceil<minutes>(left));
}

QString fileSentence(const QString &code)
{
    if (code == u"vanished")
        return TransferWording::tr("The file is no longer there");
    if (code == u"unreadable")
        return TransferWording::tr("The file cannot be read");
    if (code == u"not_a_file")
        return TransferWording::tr("This is not a file");
    if (code == u"file_changed")
        return TransferWording::tr("The file changed while it was being sent");
    if (code == u"too_large")
        return TransferWording::tr("The file is larger than allowed");
    if (code == u"name_taken")
        return TransferWording::tr("There is a file of this name already");
    if (code == u"storage_full")
        return TransferWording::tr("The storage is full");
    if (code == u"not_verified")
        return TransferWording::tr("What WorkDrive stored is not what was sent");
    if (code == u"still_working")
        return TransferWording::tr("WorkDrive is still working on what it received");
    if (code == u"locked")
        return TransferWording::tr("Somebody has locked the file");
    if (code == u"no_space")
        return TransferWording::tr("The disk is full");
    if (code == u"unwritable")
        return TransferWording::tr("The folder on this computer cannot be written to");
    if (code == u"exists")
        return TransferWording::tr("There is a file of this name on this computer already");
    return {};
}
} // namespace

double share(const Transfer &transfer)
{
    if (transfer.state == Transfer::State::Done)
        return 1;
    return transfer.size > 0 ? std::clamp(double(transfer.moved) / double(transfer.size), 0.0, 1.0) : 0;
}

QString counts(const TransferTotals &totals)
{
    QStringList parts;
    if (totals.running > 0)
        parts << TransferWording::tr("%n running", nullptr, totals.running);
    if (totals.waiting > 0)
        parts << TransferWording::tr("%n waiting", nullptr, totals.waiting);
    if (totals.paused > 0)
        parts << TransferWording::tr("%n paused", nullptr, totals.paused);
    if (totals.failed > 0)
        parts << TransferWording::tr("%n failed", nullptr, totals.failed);
    if (totals.done > 0)
        parts << TransferWording::tr("%n done", nullptr, totals.done);
    return parts.join(u", "_s);
}

QString speed(double bytesPerSecond)
{
    //: %1 an amount of bytes, per second: 6.1 MB/s
    return TransferWording::tr("%1/s").arg(format::size(qint64(bytesPerSecond)));
}

QString pace(const TransferTotals &totals)
{
    if (totals.running == 0)
        return {};
    QStringList parts;
    if (totals.speed > 0)
        parts << speed(totals.speed);
    if (totals.left)
        //: %1 a time: 3 min left
        parts << TransferWording::tr("%1 left").arg(format::duration(readable(*totals.left)));
    return parts.join(u" \u00b7 "_s);
}

QString amount(const Transfer &transfer)
{
    if (transfer.isOver() || transfer.moved == 0)
        return format::size(transfer.size);
    //: %1 bytes moved, %2 bytes in all
    return TransferWording::tr("%1 of %2").arg(format::size(transfer.moved), format::size(transfer.size));
}

QString state(const Transfer &transfer)
{
    switch (transfer.state) {
    case Transfer::State::Waiting:
        return TransferWording::tr("waiting");
    case Transfer::State::Running:
        return {};
    case Transfer::State::Verifying:
        return TransferWording::tr("being verified\u2026");
    case Transfer::State::Paused:
        return TransferWording::tr("paused by you");
    case Transfer::State::Held:
        return transfer.heldUntil.isValid() ? TransferWording::tr("goes on at %1").arg(format::time(transfer.heldUntil))
                                            : TransferWording::tr("waits for the connection");
    case Transfer::State::Failed:
        return TransferWording::tr("failed");
    case Transfer::State::Done:
        return transfer.kind == Transfer::Kind::Upload ? TransferWording::tr("Done, size verified in WorkDrive")
                                                       : TransferWording::tr("Done, size verified");
    }
    return {};
}

Failure failure(const Transfer &transfer)
{
    Failure words;
    if (!transfer.error)
        return words;
    const ErrorText text = errorText(*transfer.error);
    words.title = fileSentence(transfer.error->code);
    if (words.title.isEmpty())
        words.title = nameSentence(transfer);
    if (words.title.isEmpty())
        words.title = text.title;
    if (transfer.resumes && transfer.moved > 0) {
        //: %1 "71 %", %2 an amount of bytes
        words.rest = TransferWording::tr("%1 are kept, %2 left.")
                         .arg(format::percent(share(transfer)), format::size(transfer.size - transfer.moved));
    } else if (words.title == text.title) {
        words.rest = text.advice;
    } else {
        words.rest = fileAdvice(transfer.error->code);
    }
    return words;
}

QString spoken(const Transfer &transfer)
{
    QStringList parts{transfer.name, transfer.placeName};
    const Failure why = failure(transfer);
    if (transfer.state == Transfer::State::Failed)
        parts << why.title << why.rest;
    else
        parts << format::percent(share(transfer)) << amount(transfer) << state(transfer);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
} // namespace atlas::transferwords
