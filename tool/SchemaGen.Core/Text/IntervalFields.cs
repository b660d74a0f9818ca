namespace SchemaGen.Core.Text;

/// <summary>The fields that an interval keeps, <c>hour to minute</c>: what is smaller than the last of them is cut off, what is larger stays (the manual, 8.5.4).</summary>
internal static class IntervalFields
{
    // The smallest first.
    private static readonly string[] Units = ["second", "minute", "hour", "day", "month", "year"];

    /// <summary>Whether rows stay as they are on disk: nothing is cut off that may be there.</summary>
    internal static bool Stays(SqlType before, SqlType after) => LossOf(before, after) is null;

    /// <summary>What is lost of a value; null where nothing is.</summary>
    internal static string? LossOf(SqlType before, SqlType after)
    {
        var (old, made) = (Smallest(before), Smallest(after));
        return made > old ? $"what is smaller than {(Units[made] == "hour" ? "an" : "a")} {Units[made]} is cut off"
            : old == 0 && !StoredForm.IsWiderStamp(StoredForm.Modifiers(before), StoredForm.Modifiers(after)) ? TypeLoss.RoundedTo(after)
            : null;
    }

    private static int Smallest(SqlType type)
    {
        var text = type.Best;
        var fields = text.IndexOf('(') is >= 0 and var bracket ? text.Substring(0, bracket) : text;
        return Math.Max(0, Array.FindIndex(Units, u => fields.EndsWith(u, StringComparison.Ordinal)));
    }
}
