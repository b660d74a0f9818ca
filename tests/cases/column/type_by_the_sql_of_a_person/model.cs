[Table("cars"), Keyless]
public class Car
{
    [ConvertUsing("string_to_array(tags, ',')", Down = "array_to_string(tags, ',')")] public string[] Tags { get; set; } = [];

    [ConvertUsing("to_timestamp(made)", Down = "extract(epoch FROM made)::integer")] public DateTime Made { get; set; }

    [ConvertUsing("('x' || right(owner::text, 8))::bit(32)::bigint", Down = "lpad(to_hex(owner), 32, '0')::uuid")] public long? Owner { get; set; }
}
