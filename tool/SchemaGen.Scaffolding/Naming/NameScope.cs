namespace SchemaGen.Scaffolding.Naming;

/// <summary>Names that have to differ; a name that is taken gets another form or a number.</summary>
internal sealed class NameScope(StringComparer comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> taken = new(reserved, comparer);

    /// <summary>The first of the forms that is free, else the last with a number.</summary>
    public string Take(params IEnumerable<string> forms)
    {
        var last = string.Empty;
        foreach (var form in forms.Where(f => f.Length > 0))
        {
            last = form;
            if (taken.Add(form))
            {
                return Identifiers.Escape(form);
            }
        }

        for (var number = 2; ; number++)
        {
            var name = FormattableString.Invariant($"{last}{number}");
            if (taken.Add(name))
            {
                return name;
            }
        }
    }
}
