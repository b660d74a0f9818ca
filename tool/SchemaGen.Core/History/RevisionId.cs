using System.Globalization;

namespace SchemaGen.Core.History;

/// <summary>RevisionId is the rule for the ids of revisions and the labels of branches.</summary>
public static class RevisionId
{
    private const int MaxLength = 60;
    private const string Format = "yyyyMMddHHmmss";

    private static readonly HashSet<string> Keywords = new(["head", "heads", "base", "current"], StringComparer.Ordinal);

    /// <summary>The id for a moment, in UTC to the second; seconds are added until it is not taken.</summary>
    public static string FromTime(DateTimeOffset now, Func<string, bool> taken)
    {
        for (var time = now.UtcDateTime; ; time = time.AddSeconds(1))
        {
            var id = time.ToString(Format, CultureInfo.InvariantCulture);
            if (!taken(id))
            {
                return id;
            }
        }
    }

    /// <summary>The moment that an id says; null where it says none.</summary>
    public static DateTimeOffset? TimeOf(string id) =>
        DateTimeOffset.TryParseExact(id, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    /// <summary>What is wrong with an id or a label, or null.</summary>
    public static string? Check(string id) => id switch
    {
        "" => "it is empty",
        _ when id.Length > MaxLength => $"it has {id.Length} characters, and {MaxLength} are allowed",
        _ when id[0] is '-' => "it begins with '-', which means a number of steps",
        _ when Keywords.Contains(id) => "it is a word with a meaning of its own, like head, heads and base",
        _ when !id.All(IsAllowed) => "it may hold letters a-z, digits, '_' and '-' only",
        _ => null,
    };

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
