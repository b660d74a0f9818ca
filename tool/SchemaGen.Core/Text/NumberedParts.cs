namespace SchemaGen.Core.Text;

/// <summary>Names with numbers in them, in the order that people mean: the second before the tenth.</summary>
internal static class NumberedParts
{
    private const int Width = 24;

    /// <summary>The parts of a name, its numbers filled up with zeros to one width.</summary>
    internal static IEnumerable<string> Of(string name)
    {
        for (var at = 0; at < name.Length;)
        {
            var end = at;
            while (end < name.Length && IsDigit(name[end]) == IsDigit(name[at]))
            {
                end++;
            }

            var part = name.Substring(at, end - at);
            yield return IsDigit(part[0]) ? part.TrimStart('0').PadLeft(Width, '0') : part;
            at = end;
        }
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
