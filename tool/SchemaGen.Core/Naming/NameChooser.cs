namespace SchemaGen.Core.Naming;

/// <summary>Gives names that are free in a schema, as <c>ChooseRelationName</c> of Postgres does: <c>cars_check</c>, <c>cars_check1</c>.</summary>
internal sealed class NameChooser
{
    private readonly HashSet<(string Space, string Schema, string Name)> taken = [];

    /// <summary>Takes a name; false where it is taken.</summary>
    public bool Reserve(string space, string schema, string name) => taken.Add((space, schema, name));

    /// <summary>Takes the first free name of a template in all of the spaces.</summary>
    public string Choose(IReadOnlyList<string> spaces, string schema, Func<int, string> make)
    {
        for (var number = 0; ; number++)
        {
            var name = make(number);
            if (!spaces.Any(s => taken.Contains((s, schema, name))))
            {
                foreach (var space in spaces)
                {
                    taken.Add((space, schema, name));
                }

                return name;
            }
        }
    }
}
