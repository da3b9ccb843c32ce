// Our own drawing of the list of devices: the button, the blue mark, and the time that must be later than the
// registration.
import { useWords } from '../app/wizard-context.ts';
import { Shape } from '../controls/Shape.tsx';

export function DeviceSketch({ time }: { readonly time: string }) {
  const { sketch } = useWords();
  return (
    <figure className="sketch devices-sketch" role="img" aria-label={sketch.about.devices}>
      <p className="sketch-title">
        {sketch.deviceList}
        <span className="key" data-mark="true">
          {sketch.refresh}
        </span>
      </p>
      <div className="device-row device-head">
        <span>{sketch.deviceName}</span>
        <span>{sketch.collected}</span>
        <span />
      </div>
      {[1, 2].map((n) => (
        <div className="device-row" key={n}>
          <span>{sketch.device}</span>
          <span className="device-time">{time}</span>
          <span className="blue-mark">
            <Shape kind="check" />
            {sketch.success}
          </span>
        </div>
      ))}
    </figure>
  );
}
