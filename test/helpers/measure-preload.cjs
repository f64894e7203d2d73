/**
 * Loaded into a Node process before its program (`--require`): at its end it writes what the operating system has
 * counted for it to the file that MEASURE_FILE names. The peak of the memory comes from the process's own address
 * space where the system tells it (Linux), because `maxRSS` there starts from the parent's.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');

const STATUS = '/proc/self/status';

function peakBytes() {
  const peak = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(STATUS, 'latin1')) : null;
  return 1024 * (peak ? Number(peak[1]) : process.resourceUsage().maxRSS);
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const measured = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: peakBytes() / 1024 ** 2,
  };
  writeFileSync(process.env.MEASURE_FILE, JSON.stringify(measured));
});
