using SchemaGen;

namespace Garage.Models;

[PgEnum]
public enum Fuel
{
    Petrol,

    Diesel,

    [EnumLabel("battery electric")]
    BatteryElectric,
}
